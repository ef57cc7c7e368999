import { readXml } from '../../xliff/read'
import { writeXml } from '../../xliff/write'
import { type CommandEnd, doneWithDocument, unreadable } from '../command-end'
import { readDocument } from '../read-document'

/** A document need not be valid to be written again, only readable: what is wrong with it survives too. */
export async function rewriteXliff(file: string): Promise<CommandEnd> {
  const bytes = await readDocument(file)
  const document = bytes.ok ? readXml(bytes.value) : bytes
  if (document.ok) return doneWithDocument(writeXml(document.value))
  return unreadable(file, document.refusal)
}
