import type { Fault } from '../../xliff/fault'
import { type Validation, validateXliff } from '../../xliff/validate'
import { type CommandEnd, exitCodes } from '../command-end'
import { readDocument } from '../read-document'

/** Every file is judged: one that cannot be read does not hide what is wrong with the next. */
export async function validateFiles(files: string[]): Promise<CommandEnd> {
  const found: Validation[] = []
  for (const file of files) {
    const document = await readDocument(file)
    found.push(document.ok ? validateXliff(file, document.value) : invalid(file, document.refusal))
  }
  const isValid = found.every(({ valid }) => valid)
  return { code: isValid ? exitCodes.done : exitCodes.refused, json: found, text: inWords(found) }
}

function invalid(file: string, fault: Fault): Validation {
  return { file, valid: false, errors: [fault] }
}

function inWords(found: Validation[]): string {
  return found
    .flatMap(({ file, valid, errors }) =>
      valid ? [`${file}: valid`] : errors.map((fault) => line(file, fault)),
    )
    .join('\n')
}

function line(file: string, { rule, message, line }: Fault): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${rule}: ${message}`
}
