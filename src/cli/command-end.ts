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
export function refused(refusal: string, message: string, todo: string): CommandEnd {
  return { code: exitCodes.refused, json: { refusal, message, todo }, text: `${message}\n${todo}` }
}

/** The command line itself is wrong. */
export function misused(message: string): CommandEnd {
  const said = {
    message: message.replace(/^error: /, ''),
    todo: 'See `copydesk help` for what the command takes.',
  }
  return { code: exitCodes.usage, json: { refusal: 'usage', ...said }, text: said.message }
}

/** Readers see nothing at this address. */
export function notPublished(locale: string | undefined, slug: string): CommandEnd {
  const place = locale === undefined ? slug : `${locale}/${slug}`
  return refused(
    'notPublished',
    `Nothing is published at ${place}.`,
    'Check the address, or publish the article first.',
  )
}

/** No translation of the article into that language was begun. */
export function noTranslation(slug: string, locale: string): CommandEnd {
  return refused(
    'notFound',
    `There is no translation of ${slug} into ${locale}.`,
    'Open it at the desk first.',
  )
}

/** Nobody has an account of that address. */
export function unknownPerson(email: string): CommandEnd {
  return refused(
    'unknownPerson',
    `Nobody has the address ${email}.`,
    'Check the address; `user create` adds a person.',
  )
}

/** A document that somebody gave is refused as a whole. */
export function unreadable(file: string, { message, line }: { message: string; line?: number }): CommandEnd {
  const place = line === undefined ? file : `${file}:${line}`
  return refused('unreadable', `${place}: ${message}`, 'Correct the file, or ask for it once more.')
}
