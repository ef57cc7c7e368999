import { adaptTarget } from '../../../domain/translation/memory/memory-text'
import { escapeText, plainText } from '../../../domain/translation/segments/coded-text'
import { withCodesOf } from './edit-coded'

/**
 * The target of a sentence with the words of an orphan in it: in an empty one with the codes that the sentence has, else
 * behind what stands there, without codes. Null where the orphan has no words beside its codes: nothing is ever replaced.
 */
export function takeOrphan(
  orphan: { source: string; target: string },
  source: string,
  target: string,
): string | null {
  const isEmpty = target.trim() === ''
  const taken = isEmpty
    ? withCodesOf(source, adaptTarget(orphan, source)).trim()
    : escapeText(plainText(orphan.target)).trim()
  if (taken === '') return null
  return isEmpty ? taken : `${target.trimEnd()} ${taken}`
}
