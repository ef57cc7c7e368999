/** When a machine may be asked for a sentence. */
import { accept, refuse, type Decision } from '../../shared/result'
import { plainText } from '../segments/coded-text'

export type AskingRefusal =
  /** A machine never takes the place of words, whoever wrote them. */
  | { code: 'alreadyTranslated' }
  /** Nothing but codes stands there: quotations are not a machine's to translate. */
  | { code: 'nothingToSuggest' }

/** Whether a machine may be asked for the target of a coded source. */
export function mayAskMachine(source: string, target: string): Decision<null, AskingRefusal> {
  if (target.trim() !== '') return refuse({ code: 'alreadyTranslated' })
  return /[\p{L}\p{N}]/u.test(plainText(source)) ? accept(null) : refuse({ code: 'nothingToSuggest' })
}
