/**
 * Attributes every quotation of a text: chains first, as wholes, then each quotation by the rules of its
 * language in order of certainty. The first rule that is certain enough speaks; otherwise nobody does.
 */
import { type Chain, chainsOf } from '../chains'
import { statedDate } from '../dates'
import { type Language, isChinese } from '../languages'
import { foldTraditional } from '../lexicon/traditional'
import { innerText, leadingParagraph, maskSpans, reach, surroundings } from '../passage'
import type { MarkedSpan } from '../marked-span'
import type { SpanAttribution, SpanKind } from '../types'
import { chineseNames } from './chinese-names'
import { type Claim, unknownAttribution } from './claim'
import { namedCountries, onBehalfOf } from './on-behalf-of'
import { rulesFor } from './rules'
import { type Scene, fullNames } from './scene'
import { occasionOf, venueOf } from './settings'
import { isUnvouched } from './unvouched'

interface Reading {
  text: string
  /** The text with quotations masked and, for Chinese, traditional characters folded; offsets as in `text`. */
  view: string
  /** The folded text, nothing masked, for what stands inside a quotation. */
  folded: string
  spans: readonly MarkedSpan[]
  kinds: readonly SpanKind[]
  names: ReadonlySet<string>
}

/** One attribution for each span, null for what is no quotation. */
export function attribute(
  text: string,
  spans: readonly MarkedSpan[],
  kinds: readonly SpanKind[],
  language: Language | null,
): (SpanAttribution | null)[] {
  const folded = isChinese(language) ? foldTraditional(text) : text
  const isHidden = (index: number): boolean => isQuotation(kinds[index]) || kinds[index] === 'uncertain'
  const reading: Reading = {
    text,
    folded,
    view: maskSpans(folded, folded === text ? spans : refolded(folded, spans), isHidden),
    spans,
    kinds,
    names: isChinese(language) ? chineseNames(folded) : fullNames(text),
  }
  const found = spans.map((_, index) => (isQuotation(kinds[index]) ? unknownAttribution() : null))
  attributeChains(reading, language, found)
  found.forEach((attribution, index) => {
    if (attribution?.rule === 'none') found[index] = single(reading, language, index, found) ?? attribution
  })
  return found
}

function refolded(folded: string, spans: readonly MarkedSpan[]): MarkedSpan[] {
  return spans.map((span) => ({ ...span, text: folded.slice(span.start, span.end) }))
}

function isQuotation(kind: SpanKind | undefined): boolean {
  return kind === 'direct-quote' || kind === 'partial-quote'
}

function attributeChains(
  reading: Reading,
  language: Language | null,
  found: (SpanAttribution | null)[],
): void {
  const rules = rulesFor(language)
  const countries = namedCountries(reading.text)
  let group = 0
  for (const chain of chainsOf(reading.text, reading.spans).filter((candidate) =>
    isAllQuotations(reading, candidate),
  )) {
    const scene = chainScene(reading, chain)
    const claim = rules.chain && rules.chain(scene)
    if (!claim || isUnvouched(reading.text, claim, scene, language)) continue
    group += 1
    for (const index of chain.members) {
      const span = reading.spans[index]
      if (!span) continue
      found[index] = {
        ...asAttribution(reading.text, span, claim),
        group,
        onBehalfOf: onBehalfOf(innerText(span), countries),
      }
    }
  }
}

function isAllQuotations({ kinds }: Reading, { members }: Chain): boolean {
  return members.every((index) => isQuotation(kinds[index]))
}

function chainScene(reading: Reading, { members }: Chain): Scene {
  const first = sceneOf(reading, members[0] ?? 0)
  const last = sceneOf(reading, members.at(-1) ?? 0)
  return { ...last, before: first.before, beforeAt: first.beforeAt }
}

function single(
  reading: Reading,
  language: Language | null,
  index: number,
  found: readonly (SpanAttribution | null)[],
): SpanAttribution | null {
  const span = reading.spans[index]
  const scene = sceneOf(reading, index)
  for (const rule of rulesFor(language).single) {
    const claim = rule(scene)
    if (!span || !claim) continue
    return isUnvouched(reading.text, claim, scene, language) ? null : asAttribution(reading.text, span, claim)
  }
  return span ? continued(reading, span, index, found) : null
}

/** “bold” and “wise”: two fragments of one object. */
const joined = /^(?:,? (?:and|or|but|и|и|және|va) |[、和与及]|以及|、)$/u

/**
 * “A,” he said, “B.” and “A,” he said. “B.”: the phrase that attributes A stands between the two and
 * nothing else does. After a comma the sentence goes on; after a full stop it is implied.
 */
function continued(
  { view, spans }: Reading,
  span: MarkedSpan,
  index: number,
  found: readonly (SpanAttribution | null)[],
): SpanAttribution | null {
  const at = previousOutside(spans, span, index)
  const [previous, attribution] = [spans[at], found[at]]
  if (!previous || attribution?.asWrittenStart == null || attribution.group !== null) return null
  const gap = view.slice(previous.end, span.start)
  if (joined.test(gap)) return continuedFrom(attribution, span, true)
  if (attribution.asWrittenStart < previous.end || !isOnePhrase(gap)) return null
  if (/[?？]["”’」»]?$/.test(previous.text) && /[.。]\s*$/.test(gap)) return null
  return continuedFrom(attribution, span, /[,，]\s*(?:[—–]\s*)?$/.test(gap))
}

/** The quotation before on the same level; a name or a title in between stops nothing. */
function previousOutside(spans: readonly MarkedSpan[], span: MarkedSpan, index: number): number {
  for (let at = index - 1; at >= 0 && at > index - 12; at -= 1) {
    const other = spans[at]
    if (other && other.nestedIn === span.nestedIn && other.end <= span.start && !'《〈'.includes(other.open))
      return at
  }
  return -1
}

function isOnePhrase(gap: string): boolean {
  return (
    gap.length <= reach &&
    !/\n|[.。!?！？;；](?=\s*\S)(?<!\b(?:Mr|Mrs|Ms|Dr|\p{Lu})\.)(?!\s*[—–]\s*$)/u.test(gap)
  )
}

function continuedFrom(
  previous: SpanAttribution,
  span: MarkedSpan,
  isSameSentence: boolean,
): SpanAttribution {
  const attribution = {
    ...previous,
    evidence: [...previous.evidence.filter(({ part }) => part !== 'content'), content(span)],
    rule: 'continued',
  }
  if (isSameSentence) return attribution
  return {
    ...attribution,
    status: 'implied',
    confidence: 'low',
    confidenceReason: 'the words go on after the phrase that attributes the quotation before',
  }
}

function sceneOf({ view, folded, spans, kinds, names }: Reading, index: number): Scene {
  const span = spans[index]
  if (!span) throw new RangeError(`no span ${index}`)
  const outer = span.nestedIn === null ? undefined : spans[span.nestedIn]
  const { before, after } = surroundings(outer ? folded : view, span, outer)
  const lead = !outer && before.trim() === '' ? leadingParagraph(view, span) : null
  return {
    span,
    kind: kinds[index] ?? 'uncertain',
    inner: innerText(span),
    before: lead?.words ?? before,
    beforeAt: lead?.at ?? span.start - before.length,
    after,
    afterAt: span.end,
    names,
  }
}

function asAttribution(text: string, span: MarkedSpan, claim: Claim): SpanAttribution {
  const { start, end, speakerKind } = claim.mention
  const source = { start, end, text: text.slice(start, end) }
  const cue = claim.cue && { ...claim.cue, text: text.slice(claim.cue.start, claim.cue.end) }
  const setting = claim.setting?.text ?? ''
  return {
    status: claim.status,
    asWritten: source.text,
    asWrittenStart: start,
    asWrittenEnd: end,
    speakerKind,
    ...asSpelled(source.text, claim),
    onBehalfOf: null,
    cue,
    saidOn: statedDate(setting),
    occasion: occasionOf(setting),
    venue: venueOf(setting),
    inDocument: claim.inDocument,
    group: null,
    evidence: [
      { ...source, part: 'source' },
      ...(cue ? [{ ...cue, part: 'cue' as const }] : []),
      content(span),
    ],
    confidence: claim.confidence,
    confidenceReason: claim.reason,
    rule: claim.rule,
  }
}

/** Names come from a folded reading; what is shown and stored is spelled as the text spells it. */
function asSpelled(source: string, { mention }: Claim): Pick<SpanAttribution, 'person' | 'speaker'> {
  const folded = foldTraditional(source)
  const spell = (words: string): string => {
    const at = folded.indexOf(words)
    return at === -1 ? words : source.slice(at, at + words.length)
  }
  const { person, party } = mention
  const speaker = party && { ...party, name: spell(party.name), role: party.role && spell(party.role) }
  return { person: person && spell(person), speaker }
}

function content({ start, end, text }: MarkedSpan): SpanAttribution['evidence'][number] {
  return { start, end, text, part: 'content' }
}
