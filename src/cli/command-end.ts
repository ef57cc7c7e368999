/** The exit codes that scripts rely on. */
export const exitCodes = { done: 0, refused: 1, usage: 2, conflicts: 3 } as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** How a command ended: `json` is printed with --json, `text` without. */
export type CommandEnd = {
  code: ExitCode
  json: unknown
  text: string
  /** The text is a document: it is printed as it is, without a line end of ours. */
  isDocument?: boolean
}

/** It is done. */
export function done(json: unknown, text: string): CommandEnd {
  return { code: exitCodes.done, json, text }
}

/** It is done, and the result is a document to be printed to the byte. */
export function doneWithDocument(text: string): CommandEnd {
  return { code: exitCodes.done, json: { text }, text, isDocument: true }
}

/** An expected no, with its closed name and the words for the person at the terminal. */
export function refused(refusal: string, message: string, todo?: string): CommandEnd {
  const text = todo === undefined ? message : `${message}\n${todo}`
  return { code: exitCodes.refused, json: { refusal, message, todo }, text }
}
