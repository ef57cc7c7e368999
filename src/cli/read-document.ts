import { readFile, stat } from 'node:fs/promises'
import { type Decision, accept, refuse } from '../domain/shared/result'
import { errorCode } from '../runtime/start-refused'
import { tooLarge } from '../xliff/decode'
import type { Fault } from '../xliff/fault'
import { maxBytes } from '../xliff/limits'

/** The bytes of a document that somebody named; one that is too large is not even read. */
export async function readDocument(file: string): Promise<Decision<Uint8Array, Fault>> {
  try {
    const { size } = await stat(file)
    return size > maxBytes ? refuse(tooLarge(size)) : accept(await readFile(file))
  } catch (error) {
    const reason = errorCode(error)
    if (reason === undefined) throw error
    return refuse({ rule: 'file', message: `The file cannot be read (${reason}).` })
  }
}
