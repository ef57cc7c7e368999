/** Who said it, where an editor's record and the file's rules both say something. */
import { canonicalJson } from '../manuscript/canonical'
import { sourceAt } from '../manuscript/references'
import type { Attribution, Manuscript, Quote } from '../manuscript/types'
import { sourceKey } from '../sources/identity'
import type { Version } from './ledger'
import type { Choice } from './plan-types'

/** Whether people decided something about a quotation that would be lost or wrong with other words. */
export function isDecidedByPeople(quote: Quote): boolean {
  return quote.attribution.setBy === 'human' || quote.verifications.length > 0 || quote.lifecycle !== 'active'
}

/** The three records of one wording; `base` is null where the base does not have it. */
export interface SameQuote {
  base: Version | null
  mine: Version
  file: Version
  setBy: Attribution['setBy']
}

/**
 * Whose attribution stands. What a person decided, or anybody changed since the last import, is never
 * replaced by the output of a rule: it would put words into the mouth of somebody the desk had ruled out.
 */
export function chooseAttribution({ base, mine, file, setBy }: SameQuote): Choice {
  const isUntouched = setBy === 'rule' && base?.key === mine.key
  return isUntouched && file.key !== mine.key ? 'file' : 'mine'
}

/**
 * An attribution for comparing and showing: sources by name, no evidence and no chain number, since both
 * move with the text around a quotation.
 */
export function attributionVersion({ attribution }: Quote, { sources }: Manuscript): Version {
  const { evidence: _evidence, group: _group, ...said } = attribution
  const names = { speaker: nameOf(sources, said.speaker), inDocument: nameOf(sources, said.inDocument) }
  return { key: canonicalJson({ ...said, ...names }), text: describe(said, names) }
}

function nameOf(sources: Manuscript['sources'], index: number | null): string | null {
  const source = sourceAt(sources, index)
  return source && sourceKey(source)
}

function describe(
  said: Omit<Attribution, 'evidence' | 'group'>,
  names: { speaker: string | null; inDocument: string | null },
): string {
  const { status, asWritten, onBehalfOf, cue, saidOn, occasion, venue, confidence } = said
  const { speaker, inDocument } = names
  return [
    status,
    asWritten,
    speaker,
    onBehalfOf?.body,
    cue,
    saidOn?.stated,
    occasion,
    venue,
    inDocument,
    confidence,
  ]
    .filter((part) => part !== null && part !== undefined)
    .join(' · ')
}
