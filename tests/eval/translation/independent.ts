import { readFileSync } from 'node:fs'
import path from 'node:path'

import type { AlignedTranslation, TargetLocale, TranslationTerm } from '../../../src/domain/translation/types'

import { type Fault, goodTranslation } from './faults'

/**
 * A set written without having read any check: faults, and good text of two kinds. Its halves are fixed by
 * the place in the file: even places are open to whoever writes a check, odd ones are held out.
 */
export type IndependentHalf = 'open' | 'held-out'

/** A sentence of the article in another good translation. */
interface ArticleSentence {
  block: number
  segment: number
  source: string
  target: string
}

/** A sentence of other news or official prose, with good translations into some locales. */
interface ProseSentence {
  source: string
  targets: Partial<Record<TargetLocale, string[]>>
}

function read<Value>(name: string): Value {
  return JSON.parse(
    readFileSync(path.join(import.meta.dirname, 'independent', `${name}.json`), 'utf8'),
  ) as Value
}

function halfOf<Value>(half: IndependentHalf, values: readonly Value[]): Value[] {
  return values.filter((_, place) => (place % 2 === 0) === (half === 'open'))
}

/** A sentence of a later part, with good translations and faults planted into them. */
interface PlantedSentence extends ProseSentence {
  faults: (Pick<Fault, 'from' | 'to' | 'expect' | 'severity'> & { locale: TargetLocale })[]
}

/** The faults planted into the translation of the article, those of one half. */
export function independentFaults(locale: 'en' | 'ru', half: IndependentHalf): Fault[] {
  return halfOf(half, read<Fault[]>(`faults.${locale}`))
}

/** Other good translations of sentences of the article, one block each, with the terms of the article. */
export function articleAnew(locale: 'en' | 'ru', half: IndependentHalf): AlignedTranslation {
  const sentences = halfOf(half, read<ArticleSentence[]>(`article.${locale}`))
  return {
    ...goodTranslation(locale),
    blocks: sentences.map(({ source, target }, block) => ({ block, segments: [{ source, target }] })),
  }
}

/**
 * Good translations of other prose, one block each. Where a sentence has two they are both there, so that
 * the check of one source with two targets has to be left out.
 */
export function otherProse(locale: TargetLocale, half: IndependentHalf): AlignedTranslation {
  return prose(locale, halfOf(half, read<ProseSentence[]>('prose')))
}

/** Parts written after the checks were mended by those before them, each measured once before it was looked into. */
export type LaterPart = 'second' | 'third'

/** The prose of a later part. */
export function laterProse(part: LaterPart, locale: TargetLocale): AlignedTranslation {
  return prose(locale, read<PlantedSentence[]>(part))
}

/** The faults of a later part, in the blocks of {@link laterProse}. */
export function laterFaults(part: LaterPart, locale: TargetLocale): Fault[] {
  const sentences = read<PlantedSentence[]>(part).filter(({ targets }) => targets[locale] !== undefined)
  return sentences.flatMap(({ faults }, block) =>
    faults
      .filter((fault) => fault.locale === locale)
      .map(({ from, to, expect, severity }) => ({ block, segment: 0, from, to, expect, severity })),
  )
}

function prose(locale: TargetLocale, sentences: readonly ProseSentence[]): AlignedTranslation {
  const pairs = sentences.flatMap(({ source, targets }) =>
    (targets[locale] ?? []).map((target) => ({ source, target })),
  )
  return {
    sourceLocale: 'zh-Hans',
    targetLocale: locale,
    blocks: pairs.map((pair, block) => ({ block, segments: [pair] })),
    terms: read<Record<TargetLocale, TranslationTerm[]>>('terms')[locale],
  }
}
