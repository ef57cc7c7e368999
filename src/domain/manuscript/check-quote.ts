import { wordingDigest } from './digest'
import type { FindingPlace, FindingSeverity, ManuscriptFinding, ManuscriptFindingCode } from './finding'
import { sourceAt } from './references'
import type { Lifecycle, Quote, Source, Verification } from './types'

/** What a quotation stands in. `text` is what its evidence is in; null for a translation, whose source has it. */
export interface Surroundings {
  sources: readonly Source[]
  text: string | null
}

/** What is to be said of one quotation. */
export function checkQuote(
  quote: Quote,
  surroundings: Surroundings,
  where: FindingPlace,
): ManuscriptFinding[] {
  return [
    ...checkLifecycle(quote.lifecycle, where),
    ...checkSpeaker(quote, surroundings, where),
    ...checkVerifications(quote, where),
    ...checkControls(quote.wording, where),
  ]
}

const lifecycleFindings: Record<Lifecycle, [ManuscriptFindingCode, FindingSeverity] | null> = {
  active: null,
  disputed: ['quotationDisputed', 'warning'],
  misattributed: ['quotationMisattributed', 'blocking'],
  withdrawn: ['quotationWithdrawn', 'blocking'],
}

function checkLifecycle(lifecycle: Lifecycle, where: FindingPlace): ManuscriptFinding[] {
  const finding = lifecycleFindings[lifecycle]
  return finding ? [{ code: finding[0], severity: finding[1], where }] : []
}

/**
 * A person is said to have spoken only where the words that name them can be shown in the text as it is now. Of a
 * collective quotation no single person is, of an unattributed one nobody: naming one would be inventing a speaker.
 */
function checkSpeaker(
  { attribution }: Quote,
  { sources, text }: Surroundings,
  where: FindingPlace,
): ManuscriptFinding[] {
  const findings: ManuscriptFinding[] = []
  const { status } = attribution
  const speaker = sourceAt(sources, attribution.speaker)
  const isPerson = speaker?.kind === 'person' || (speaker !== null && attribution.speakerKind === 'person')
  if (status === 'unknown') findings.push({ code: 'attributionUnknown', severity: 'info', where })
  if (speaker === null) return findings
  const data = { speaker: speaker.name }
  if (isPerson && !isShown(attribution, text)) {
    findings.push({ code: 'speakerNotShown', severity: 'blocking', where, data })
  }
  if (status === 'unknown' || (isPerson && status === 'collective')) {
    findings.push({ code: 'speakerOfUnattributed', severity: 'blocking', where, data })
  }
  return findings
}

/** Whether the words that name the speaker, and a piece of evidence that they are meant, stand in the text. */
function isShown({ asWritten, evidence }: Quote['attribution'], text: string | null): boolean {
  const stands = (words: string) => words.trim() !== '' && (text === null || text.includes(words))
  return stands(asWritten ?? '') && evidence.some(({ part, exact }) => part === 'source' && stands(exact))
}

/** Only a verification of these very words says anything of them; of those, each is heard. */
function checkVerifications({ wording, verifications }: Quote, where: FindingPlace): ManuscriptFinding[] {
  const digest: string = wordingDigest(wording)
  const ofThese = verifications.filter((one) => one.wordingDigest === digest)
  const findings: ManuscriptFinding[] = []
  if (!ofThese.some(isMatch)) findings.push({ code: 'quotationUnverified', severity: 'info', where })
  if (ofThese.some((one) => !isMatch(one)))
    findings.push({ code: 'verificationFailed', severity: 'warning', where })
  if (ofThese.length < verifications.length) {
    findings.push({ code: 'verifiedOtherWording', severity: 'warning', where })
  }
  return findings
}

function isMatch({ result }: Verification): boolean {
  return result === 'match' || result === 'matchUnderFolding'
}

/** Characters without width, and controls of direction: words could read otherwise than they are stored. */
const controls = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g

function checkControls(wording: string, where: FindingPlace): ManuscriptFinding[] {
  const found = new Set([...wording.matchAll(controls)].map(([control]) => codePoint(control)))
  if (found.size === 0) return []
  return [{ code: 'hiddenControls', severity: 'warning', where, data: { characters: [...found].join(' ') } }]
}

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
