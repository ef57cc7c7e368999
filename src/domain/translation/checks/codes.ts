import { codeFaults, type CodeFault } from '../segments/code-faults'
import type { CodeCheck } from '../types'

const messages: Record<CodeFault['kind'], string> = {
  missing: 'A code of the source is missing',
  extra: 'The source has no such code, or has it less often',
  unopened: 'A code is closed that was not opened',
  unclosed: 'A code is not closed',
  crossing: 'A pair of codes ends inside another pair',
}

/** Codes of formatting, links and footnotes: as many as in the source, opened before closed, none half in another. */
export const codes: CodeCheck = {
  id: 'codes',
  check: ({ source, target }) =>
    codeFaults(source, target)
      .filter(({ id }) => !id.startsWith('q:'))
      .map(({ kind, id, start, end }) => {
        return { severity: 'critical', message: `${messages[kind]}: {${id}}.`, start, end }
      }),
}
