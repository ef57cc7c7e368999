import { readFile } from 'node:fs/promises'

import { beforeAll, describe, expect, it } from 'vitest'

import { seed, type SeedReport } from '../../../seed'
import { normaliseFile, textForm } from '../../../src/domain/manuscript/text'
import { outerMarks } from '../../../src/domain/translation/quotation-marks'
import { findPublishedManuscript } from '../../../src/queries/published-manuscript'
import { translationsWaiting } from '../../../src/queries/translation/translations-waiting'
import type { DeskSegment } from '../../../src/queries/translation/desk-segments'
import { verify } from '../../../src/queries/verify'
import { copydesk } from '../../support/command-line'
import { openDesk, type Desk } from '../../support/desk'

interface Given {
  blocks: { source: string; segments: { source: string; target: string }[] }[]
  terms: object[]
  flags: { block: number }[]
}

let desk: Desk
let report: SeedReport
const rows: Record<string, DeskSegment[]> = {}

beforeAll(async () => {
  desk = await openDesk()
  report = await seed(desk.payload)
  const { body } = await desk.send('reviewer', 'GET', '/translations?depth=0')
  for (const { id, locale } of body.docs as { id: number; locale: string }[]) {
    const answer = await desk.send('reviewer', 'GET', `/translations/${id}/segments`)
    rows[locale] = answer.body.items as DeskSegment[]
  }
})

async function given(locale: string): Promise<Given> {
  return JSON.parse(await readFile(`seed/translation.${locale}.json`, 'utf8')) as Given
}

/** What readers would get of a target: its quotations in their marks. */
function inFull({ target, quotations }: DeskSegment, locale: string): string {
  const { open, close } = outerMarks(locale) ?? { open: '', close: '' }
  return quotations.reduce(
    (text, { quote, translation }) => text.replace(`{q:${quote}}`, `${open}${translation?.target}${close}`),
    target,
  )
}

describe('the demo’s translations', () => {
  it.each(['en', 'ru'])(
    'into %s, joined again, say what the file says, and leave nothing out',
    async (locale) => {
      const file = await given(locale)
      const expected = file.blocks
        .filter(({ source }) => /\p{L}/u.test(source))
        .map(({ segments }) => segments.map(({ target }) => target).join(' '))
      const translated = (rows[locale] ?? []).filter(({ target }) => target !== '')
      const found = new Map<string, string[]>()
      for (const row of translated)
        found.set(row.block, [...(found.get(row.block) ?? []), inFull(row, locale)])
      expect([...found.values()].map((sentences) => sentences.join(' '))).toEqual(expected)
      expect(report.notes).toEqual([])
    },
  )

  it('are handed over in English, sentence by sentence, and approved in none', () => {
    const english = rows.en ?? []
    expect(english).toHaveLength(64)
    expect(new Set(english.map(({ state }) => state))).toEqual(new Set(['submitted']))
    expect(english.flatMap(({ quotations }) => quotations)).toHaveLength(22)
    const russian = rows.ru ?? []
    expect(russian.filter(({ state }) => state === 'draft')).toHaveLength(17)
    expect(russian.filter(({ state }) => state === 'untranslated')).toHaveLength(47)
  })

  it('have one sentence that a correction of the source touched, which readers do not see yet', async () => {
    for (const locale of ['en', 'ru']) {
      const stale = (rows[locale] ?? []).filter(({ freshness }) => freshness !== 'current')
      const expected = locale === 'en' ? ['staleMinor'] : []
      expect(stale.map(({ freshness }) => freshness)).toEqual(expected)
    }
    const published = await findPublishedManuscript(
      await desk.requestOf('editor'),
      'zh-Hans',
      'china-central-asia',
    )
    const file = await readFile('seed/article.zh-Hans.txt', 'utf8')
    expect(published && textForm(published)).toBe(normaliseFile(file))
  })

  it('trouble the checks with nothing that blocks, but for quotations that nobody approved yet', () => {
    const blocking = Object.values(rows)
      .flat()
      .flatMap(({ findings }) => findings)
      .filter(
        ({ severity, check }) => (severity === 'critical' || severity === 'major') && check !== 'quote-code',
      )
    expect(blocking).toEqual([])
  })

  it('bring their terms and the flags of their translators', async () => {
    const { terms, flags, blocks } = await given('en')
    // One flag is about a row of dots, which is no sentence.
    const flagged = flags.filter(({ block }) => /\p{L}/u.test(blocks[block]?.source ?? ''))
    const { totalDocs } = await desk.payload.count({
      collection: 'terms',
      where: { locale: { equals: 'en' } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(terms.length)
    expect((rows.en ?? []).flatMap(({ issues }) => issues)).toHaveLength(flagged.length)
  })

  it('wait for those to whom they were given, the touched sentence apart', async () => {
    const waiting = async (who: 'translator' | 'reviewer' | 'reviewer2' | 'chief') =>
      (await translationsWaiting(await desk.requestOf(who))).map(
        ({ translation, article: _article, ...work }) => ({
          locale: translation.locale,
          ...work,
        }),
      )
    const nothing = { toWrite: 0, toMend: 0, toJudge: 0, toConfirm: 0 }
    expect(await waiting('translator')).toMatchObject([{ ...nothing, locale: 'en', toMend: 1 }])
    expect(await waiting('reviewer')).toMatchObject([{ ...nothing, locale: 'en', toJudge: 63, toConfirm: 1 }])
    expect(await waiting('reviewer2')).toEqual([])
    expect(await waiting('chief')).toEqual([])
  })

  it('are printed by the command line', async () => {
    const args = ['segments', 'china-central-asia', '--locale', 'en', '--json']
    const { code, out } = await copydesk(args)
    expect(code).toBe(0)
    const { segments } = JSON.parse(out) as { segments: { freshness: string; oldSource: string | null }[] }
    expect(segments).toHaveLength(64)
    const stale = segments.filter(({ freshness }) => freshness !== 'current')
    expect(stale).toMatchObject([{ freshness: 'staleMinor' }])
    expect(stale[0]?.oldSource).toContain('弘扬人民友谊\u00A0\u00A0共创美好未来')
    const { out: words } = await copydesk(args.slice(0, -1))
    expect(words.startsWith('1 ')).toBe(true)
    const unknown = await copydesk(['segments', 'china-central-asia', '--locale', 'kk', '--json'])
    expect(unknown.code).toBe(1)
    expect(JSON.parse(unknown.out)).toMatchObject({ refusal: 'notFound' })
  })

  it('leave a record that verifies, and are not brought in twice', async () => {
    expect(await verify(await desk.requestOf('editor'))).toMatchObject({ ok: true, fault: null })
    const again = await seed(desk.payload)
    expect(again.notes).toEqual([])
    const { totalDocs } = await desk.payload.count({ collection: 'translations', overrideAccess: true })
    expect(totalDocs).toBe(2)
  })
})
