/** The judgements on a speaker that the scorer counts. */
import type { SpanAttribution } from '../../../src/domain/quotes/types'
import type { GoldAttribution } from './gold'
import type { Pairing } from './pairing'

/** The engine says of somebody that these are their words: any status but `unknown`, with the source's words. */
export function isAsserted({ found }: Pairing): boolean {
  const attribution = found?.attribution
  return attribution != null && attribution.status !== 'unknown' && attribution.asWritten !== null
}

/** What is asserted is true: it points at the same words, and names the same person or none. */
export function isRight(pairing: Pairing): boolean {
  const said = pairing.found?.attribution
  const gold = pairing.gold?.attribution
  if (!said || !gold || !isAsserted(pairing)) return false
  return overlaps(said, gold) && isSamePerson(said.person, gold)
}

/** The passage names the source explicitly, and the engine asserts it rightly. */
export function isCovered(pairing: Pairing): boolean {
  return pairing.gold?.attribution?.status === 'explicit' && isRight(pairing)
}

/**
 * A person is said to have said what the passage does not give them: the one fault that must never happen.
 * It counts under every status. A span with wrong offsets is judged by the quotations that it touches.
 */
export function isInvented(pairing: Pairing): boolean {
  const person = pairing.found?.attribution?.person
  if (person == null) return false
  return !attributionsTouched(pairing).some((attribution) => isSamePerson(person, attribution))
}

function attributionsTouched({ passage, gold, found }: Pairing): GoldAttribution[] {
  const touched = gold
    ? [gold]
    : passage.spans.filter((span) => found && span.start < found.end && found.start < span.end)
  return touched.flatMap(({ attribution }) => (attribution ? [attribution] : []))
}

function overlaps(
  { asWrittenStart, asWrittenEnd }: SpanAttribution,
  { asWritten }: GoldAttribution,
): boolean {
  if (asWrittenStart === null || asWrittenEnd === null || asWritten === null) return false
  return asWrittenStart < asWritten.end && asWritten.start < asWrittenEnd
}

function isSamePerson(person: string | null, { person: gold, personAlso }: GoldAttribution): boolean {
  return person === gold || (person !== null && personAlso.includes(person))
}
