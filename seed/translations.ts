import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Payload, PayloadRequest } from 'payload'

import { submitTarget } from '../src/actions/translation/judge-target'
import { openTranslation } from '../src/actions/translation/open-translation'
import { raiseIssue } from '../src/actions/translation/raise-issue'
import { saveTarget } from '../src/actions/translation/save-target'
import { translateQuotation } from '../src/actions/translation/translate-quotation'
import { assign } from '../src/actions/translation/assign'
import { loadTargets, type TargetRecord } from '../src/queries/translation/target-record'
import { findTranslation, type TranslationFacts } from '../src/queries/translation/load-translation'
import { quotationsFor } from '../src/queries/translation/quotations'
import { alignTranslation, type Alignment, type GivenTranslation } from './align-translation'
import { granted } from './granted'
import { as } from './people'

const here = path.dirname(fileURLToPath(import.meta.url))

interface Plan {
  locale: string
  /** Whoever of the demo wrote it. */
  translator: string
  reviewer: string
  /** Whether its sentences are handed over to review. */
  isHandedOver: boolean
}

const plans: readonly Plan[] = [
  {
    locale: 'en',
    translator: 'translator@demo.example',
    reviewer: 'reviewer@demo.example',
    isHandedOver: true,
  },
  {
    locale: 'ru',
    translator: 'translator2@demo.example',
    reviewer: 'reviewer2@demo.example',
    isHandedOver: false,
  },
]

/**
 * Brings the given translations in, sentence by sentence, as their translators would: the English handed over to
 * review and not yet approved, the Russian in progress. Answers what could not be brought in as it is.
 */
export async function bringInTranslations(payload: Payload, article: number): Promise<string[]> {
  const notes: string[] = []
  for (const plan of plans) notes.push(...(await bringIn(payload, article, plan)))
  return notes
}

async function bringIn(payload: Payload, article: number, plan: Plan): Promise<string[]> {
  const { locale, translator, reviewer } = plan
  const text = await readFile(path.join(here, `translation.${locale}.json`), 'utf8')
  const file = JSON.parse(text) as GivenTranslation
  const req = await as(payload, translator)
  granted(await openTranslation(req, { article, locale }))
  const translation = await findTranslation(req, article, locale)
  if (!translation) throw new Error(`the translation into ${locale} was not opened`)
  const chief = await as(payload, 'chief@demo.example')
  for (const [email, role] of [
    [translator, 'translator'],
    [reviewer, 'reviewer'],
  ] as const) {
    const person = Number((await as(payload, email)).user?.id)
    granted(await assign(chief, { translation: translation.id, person, role, section: null, dueOn: null }))
  }
  await bringInTerms(req, file)
  return bringInSentences(req, translation, file, plan)
}

async function bringInTerms(req: PayloadRequest, { terms, targetLocale }: GivenTranslation): Promise<void> {
  for (const { source, target, kind, uncertain } of terms) {
    const data = {
      source,
      locale: targetLocale,
      preferred: target,
      kind,
      isUncertain: uncertain ?? false,
      lockVersion: 1,
    }
    await req.payload.create({ collection: 'terms', data, depth: 0, overrideAccess: false, req })
  }
}

async function bringInSentences(
  req: PayloadRequest,
  translation: TranslationFacts,
  file: GivenTranslation,
  { isHandedOver, locale }: Plan,
): Promise<string[]> {
  const records = await loadTargets(req, translation.id)
  const quotes = await quotationsFor(req, translation)
  const sentences = records.flatMap(({ segment }) =>
    segment
      ? [{ key: segment.cut.key, line: `${segment.cut.block}/${segment.cut.line}`, source: segment.cut.text }]
      : [],
  )
  const alignment = alignTranslation(file, sentences, quotes)
  const byKey = new Map(records.map((record) => [record.segment?.cut.key, record]))
  for (const { sentence, target, flags } of alignment.sentences) {
    const record = byKey.get(sentence.key)
    if (record) await bringInSentence(req, record, { target, flags, isHandedOver })
  }
  for (const [quote, target] of alignment.quotations) {
    granted(await translateQuotation(req, { translation: translation.id, quote, target, kind: 'house' }))
  }
  return notesOn(alignment, locale)
}

/** What the translator noted for the reviewer stands beside the sentence as an issue that costs nothing. */
async function bringInSentence(
  req: PayloadRequest,
  { id, lockVersion }: TargetRecord,
  { target, flags, isHandedOver }: { target: string; flags: string[]; isHandedOver: boolean },
): Promise<void> {
  const saved = granted(await saveTarget(req, { id, target, lockVersion }))
  if (isHandedOver) granted(await submitTarget(req, { id, lockVersion: saved.lockVersion }))
  for (const comment of flags) {
    const span = { side: 'target' as const, start: 0, end: target.length }
    const said = { dimension: 'accuracy' as const, subtype: 'flag', severity: 'neutral' as const, comment }
    granted(await raiseIssue(req, { id, ...span, ...said }))
  }
}

function notesOn({ unsplit, unaligned }: Alignment, locale: string): string[] {
  return [
    ...unsplit.map(
      (key) => `${locale}: the quotations of ${key} could not be told from other words in marks`,
    ),
    ...unaligned.map(
      (source) => `${locale}: the sentences of this line do not meet those of the desk: ${source}`,
    ),
  ]
}
