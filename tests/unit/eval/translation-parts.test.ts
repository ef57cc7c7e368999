import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

import { checkTranslation } from '../../../src/domain/translation/check-translation'
import { translationChecks } from '../../../src/domain/translation/checks/registry'
import type { AlignedTranslation } from '../../../src/domain/translation/types'
import { type Fault, goodTranslation, isNoticed } from '../../eval/translation/faults'
import {
  articleAnew,
  independentFaults,
  laterFaults,
  laterProse,
  otherProse,
} from '../../eval/translation/independent'

const folder = path.resolve(import.meta.dirname, '../../eval/translation/independent')
const halves = ['open', 'held-out'] as const
const locales = ['en', 'ru', 'kk', 'uz'] as const

/** What is held against good text; the same source stands twice where it has two translations. */
function alarms(file: AlignedTranslation) {
  const checks = translationChecks.filter(({ id }) => id !== 'same-source')
  return checkTranslation(file, checks).findings.filter(
    ({ severity }) => severity === 'critical' || severity === 'major',
  )
}

function recall(file: AlignedTranslation, faults: readonly Fault[]): number {
  return faults.filter((fault) => isNoticed(file, fault)).length / faults.length
}

describe('the checks on text that they were not written on', () => {
  it.each([
    ['faults.en.json', '1e2449a6b92a1d954bc042344473c9b67c13141ca43c9cdf9f7e807a7312dc6d'],
    ['faults.ru.json', '759593937e7896d755b0a87aa0b3f9d1b62e2ed13947cf614c3b698b7a2b1fb7'],
    ['article.en.json', '489b9d33ca01ac2b62e6ed6b58ee762f88a9cca787cff4639d836ad0f6085d6a'],
    ['article.ru.json', '26de78134942868ae498ecea575f6622529f8b58f864f52837bac44477315427'],
    ['prose.json', '1ae20d8510cb26c39e520330ca7fdd531095fb521196b841652d62fa35801ff1'],
    ['second.json', '3cb0eb3c35482f9722960d63f7ca8465f0ed5d6a9334475d99e9fc5b1e91c6d5'],
    ['third.json', '18a31cb592b4dda4580be0f9e382c56fd5d284394e7150071a3e8165938973de'],
  ])('measure %s as it was committed', (name, digest) => {
    const text = readFileSync(path.join(folder, name), 'utf8')
    expect(createHash('sha256').update(text).digest('hex')).toBe(digest)
  })

  it('raise no critical or major alarm on the open half and the later parts', () => {
    const files = [
      articleAnew('en', 'open'),
      articleAnew('ru', 'open'),
      ...locales.flatMap((locale) => [
        otherProse(locale, 'open'),
        laterProse('second', locale),
        laterProse('third', locale),
      ]),
    ]
    expect(files.flatMap(alarms)).toEqual([])
  })

  it.each(halves)('find 95 of 100 faults of the half %s at some severity', (half) => {
    for (const locale of ['en', 'ru'] as const) {
      expect(recall(goodTranslation(locale), independentFaults(locale, half))).toBeGreaterThanOrEqual(0.95)
    }
  })

  it.each(['second', 'third'] as const)('find 95 of 100 faults of the %s part at some severity', (part) => {
    const found = locales.flatMap((locale) => {
      const file = laterProse(part, locale)
      return laterFaults(part, locale).map((fault) => isNoticed(file, fault))
    })
    expect(found.filter(Boolean).length / found.length).toBeGreaterThanOrEqual(0.95)
  })
})
