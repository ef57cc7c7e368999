import { beforeAll, describe, expect, it } from 'vitest'

import { findPublished } from '../../../src/queries/published/find-published'
import { findRepresentation } from '../../../src/queries/published/find-representation'
import { deskBoard } from '../../../src/queries/desk-board'
import { reviewFor } from '../../../src/queries/review'
import { verify } from '../../../src/queries/verify'
import { openDesk, type Answer, type Desk } from '../../support/desk'
import { inEnglish, rowIn, translate, type TranslationOf } from '../../support/translation'

let desk: Desk
let article: number
let translation: TranslationOf
let revision: NonNullable<Answer['body']['revision']>

const slug = 'whole-path'

/** What readers of a locale get, but for the page's furniture: the words and their digest. */
async function wordsIn(locale: string): Promise<unknown> {
  const found = await findPublished(locale, slug)
  if (found.kind !== 'published') return found
  const { manuscript, revision: number, history, approvals } = found.page
  return { digest: found.digest, manuscript, number, history, approvals }
}

/** Changes words of the source, and has the change approved. */
async function correct(from: string, to: string): Promise<NonNullable<Answer['body']['revision']>> {
  const sections = await desk.sectionsOf(article)
  const section = sections.find(({ body }) => JSON.stringify(body).includes(from))
  const body = JSON.parse(JSON.stringify(section?.body).replace(from, to)) as unknown
  const saved = await desk.send('editor', 'PATCH', `/sections/${section?.id}`, {
    body,
    lockVersion: section?.lockVersion,
  })
  expect(saved.status, saved.text).toBe(200)
  return desk.approveAll(article)
}

beforeAll(async () => {
  desk = await openDesk()
  article = (await desk.bringIn(slug)).id
  expect((await desk.publishAll(article)).status).toBe(200)
  translation = await translate(desk, article)
})

describe('a translation from its first sentence to its readers', () => {
  it('is not submitted while anything is open, and hears what', async () => {
    const answer = await desk.send('translator', 'POST', `/translations/${translation.id}/submit`, {})
    expect(answer).toMatchObject({
      status: 409,
      body: { refusal: 'translationIncomplete', details: { count: 10 } },
    })
    const details = answer.body.details as { segments: { why: string }[]; quotations: { why: string }[] }
    expect(new Set(details.segments.map(({ why }) => why))).toEqual(new Set(['missing']))
    expect(details.quotations).toMatchObject([{ why: 'missing' }])
  })

  it('goes back to its translator with a category, is mended and approved', async () => {
    const lead = await translation.find('这是导语')
    const wrong = rowIn(
      await translation.save('translator', lead, 'This is the lead; 36 billion times over.'),
    )
    expect(wrong.findings.map(({ check }) => check)).toContain('number-missing')
    const submitted = rowIn(await translation.say('translator', wrong, 'submit'))
    const why = { dimension: 'accuracy', severity: 'critical', comment: 'No such number.' }
    const rejected = rowIn(await translation.say('reviewer', submitted, 'reject', why))
    const mended = rowIn(await translation.save('translator', rejected, inEnglish(rejected)))
    expect(mended.findings.filter(({ severity }) => severity !== 'minor')).toEqual([])
    const again = rowIn(await translation.say('translator', mended, 'submit'))
    expect(rowIn(await translation.say('reviewer', again, 'accept')).state).toBe('approved')
  })

  it('is frozen once every sentence and quotation is approved, with its score and its source', async () => {
    await translation.finish()
    const answer = await desk.send('translator', 'POST', `/translations/${translation.id}/submit`, {})
    expect(answer.status, answer.text).toBe(200)
    revision = answer.body.revision as typeof revision
    expect(revision).toMatchObject({ locale: 'en', number: 1, status: 'inReview' })
    const stored = await desk.send('chief', 'GET', `/revisions/${revision.id}?depth=0`)
    const score = { passes: true, apt: 0, isSampleTooSmall: true }
    expect(stored.body).toMatchObject({ sourceRevision: 1, sourceLocale: 'zh-Hans', score })
  })

  it('is reviewed with a way back to its translation, and its source with one to the article', async () => {
    const req = await desk.requestOf('reviewer')
    const waysBack = [revision.id, 1].map(async (id) => {
      const review = await reviewFor(req, { revision: id, against: null })
      return [review?.revision.locale, review?.translation]
    })
    expect(await Promise.all(waysBack)).toEqual([
      ['en', translation.id],
      ['zh-Hans', null],
    ])
    const { rows } = await deskBoard(req, 1)
    expect(rows.map((row) => [row.locale, row.translation])).toEqual([
      ['zh-Hans', null],
      ['en', translation.id],
    ])
  })

  it('is decided by a reviewer who wrote none of it; what the source’s attribution was approved for holds', async () => {
    const path = `/revisions/${revision.id}/decide`
    const say = { verdict: 'approve', scope: 'text', digest: revision.scopes.text }
    const translators = await desk.send('translator', 'POST', path, say)
    expect(translators).toMatchObject({ status: 403, body: { refusal: 'roleRequired' } })
    const decided = await desk.send('reviewer2', 'POST', path, say)
    expect(decided.body).toMatchObject({ revision: { status: 'approved' } })
  })

  it('is published by the chief, and changes nothing of the source but its alternates', async () => {
    const before = await wordsIn('zh-Hans')
    const path = `/revisions/${revision.id}/publish`
    const { digest } = revision
    expect((await desk.send('reviewer2', 'POST', path, { digest })).status).toBe(403)
    const published = await desk.send('chief', 'POST', path, { digest })
    expect(published.status, published.text).toBe(200)
    expect(await wordsIn('zh-Hans')).toEqual(before)
    const source = await findPublished('zh-Hans', slug)
    expect(source).toMatchObject({ page: { alternates: [{ locale: 'en', slug }] } })
    const page = await findPublished('en', slug)
    expect(page).toMatchObject({
      page: {
        alternates: [{ locale: 'zh-Hans', slug }],
        translatedFrom: { locale: 'zh-Hans', slug, revision: 1, state: 'current' },
        manuscript: {
          title: 'A Sample Title',
          quotes: [
            {
              wording: 'We will finish the whole project on time.',
              language: 'en',
              translation: { official: null, original: '我们将按时完成全部工程。' },
              attribution: { asWritten: '市政府发言人张伟' },
            },
          ],
        },
      },
    })
    const delivered = await findRepresentation('en', slug)
    expect(delivered).toMatchObject({ kind: 'published' })
    expect(JSON.stringify(delivered)).toContain('translatedFrom')
  })
})

describe('a correction of the source', () => {
  it('that is approved makes exactly the touched sentence stale, with the old text and the new', async () => {
    await correct('第一节的第二段讲述了更多情况', '第一节的第二段讲述了更多的情况')
    const segments = await translation.segments()
    const stale = segments.filter(({ freshness }) => freshness !== 'current')
    expect(stale).toMatchObject([
      {
        freshness: 'staleMajor',
        oldSource: '第一节的第二段讲述了更多情况。',
        source: '第一节的第二段讲述了更多的情况。',
        target: 'The second paragraph of the first part tells more.',
        state: 'approved',
      },
    ])
    expect(stale[0]?.similarity).toBeGreaterThan(0.8)
    expect(segments.filter(({ state }) => state === 'approved')).toHaveLength(9)
  })

  it('that is not published leaves readers of both what they had', async () => {
    expect(await findPublished('en', slug)).toMatchObject({ page: { translatedFrom: { state: 'current' } } })
  })

  it('keeps the translation from being submitted until a reviewer confirms it or it is mended', async () => {
    const path = `/translations/${translation.id}/submit`
    const refused = await desk.send('translator', 'POST', path, {})
    expect(refused.body).toMatchObject({
      refusal: 'translationIncomplete',
      details: { count: 1, segments: [{ why: 'stale' }] },
    })
    const stale = await translation.find('第一节的第二段')
    const own = await translation.say('translator', stale, 'confirm-unchanged')
    expect(own).toMatchObject({ status: 403, body: { refusal: 'roleRequired' } })
    const confirmed = rowIn(await translation.say('reviewer', stale, 'confirm-unchanged'))
    expect(confirmed).toMatchObject({ freshness: 'current', state: 'approved', oldSource: null })
    const submitted = await desk.send('translator', 'POST', path, {})
    expect(submitted.body).toMatchObject({ revision: { number: 2, status: 'approved' } })
    revision = submitted.body.revision as typeof revision
  })

  it('has to be published before the translation made from it is', async () => {
    const path = `/revisions/${revision.id}/publish`
    const sent = { digest: revision.digest, change: { kind: 'minor' } }
    const early = await desk.send('chief', 'POST', path, sent)
    expect(early).toMatchObject({ status: 409, body: { refusal: 'sourceNotPublished' } })
    const english = await wordsIn('en')
    const { body } = await desk.send(
      'chief',
      'GET',
      `/revisions?where[article][equals]=${article}&where[locale][equals]=zh-Hans&sort=-number&limit=1&depth=0`,
    )
    const [source] = body.docs as { id: number; digest: string }[]
    const change = { kind: 'correction', note: '第二段补一字。' }
    const published = await desk.send('chief', 'POST', `/revisions/${source?.id}/publish`, {
      digest: source?.digest,
      change,
    })
    expect(published.status, published.text).toBe(200)
    expect(await wordsIn('en')).toEqual(english)
    expect(await findPublished('en', slug)).toMatchObject({
      page: { translatedFrom: { revision: 1, state: 'corrected' } },
    })
    expect((await desk.send('chief', 'POST', path, sent)).status).toBe(200)
    expect(await findPublished('en', slug)).toMatchObject({
      page: { translatedFrom: { revision: 2, state: 'current' } },
    })
  })

  it('that is undone restores every approval', async () => {
    await correct('第二节只有一个段落，它说明了后续安排。', '后续安排在别处。')
    const moved = await translation.segments()
    expect(moved.at(-1)).toMatchObject({ state: 'untranslated', source: '后续安排在别处。' })
    const gone = await desk.send('translator', 'GET', `/translations/${translation.id}/desk`)
    expect(gone.body).toMatchObject({
      counts: { freshness: { orphan: 1 } },
      orphans: [
        {
          source: '第二节只有一个段落，它说明了后续安排。',
          order: 8,
          section: moved.at(-1)?.section,
          target: 'The second part has but one paragraph, which explains what comes next.',
          state: 'approved',
        },
      ],
    })
    await correct('后续安排在别处。', '第二节只有一个段落，它说明了后续安排。')
    const back = await translation.segments()
    expect(back.at(-1)).toMatchObject({
      state: 'approved',
      freshness: 'current',
      acceptedBy: [{ name: 'Demo Reviewer' }],
    })
    const { body } = await desk.send('translator', 'GET', `/translations/${translation.id}/desk`)
    expect(body).toMatchObject({ counts: { freshness: { orphan: 0 } }, orphans: [] })
  })
})

describe('the record afterwards', () => {
  it('verifies', async () => {
    expect(await verify(await desk.requestOf('editor'))).toMatchObject({ ok: true, fault: null })
  })

  it('says by the withdrawal of the source that it is gone, and keeps the translation', async () => {
    const { body } = await desk.send(
      'chief',
      'GET',
      `/publications?where[article][equals]=${article}&where[locale][equals]=zh-Hans&depth=0`,
    )
    const [publication] = body.docs as { id: number }[]
    const reason = { reason: '测试。' }
    expect(
      (await desk.send('chief', 'POST', `/publications/${publication?.id}/withdraw`, reason)).status,
    ).toBe(200)
    expect(await findPublished('en', slug)).toMatchObject({
      kind: 'published',
      page: { translatedFrom: { state: 'withdrawn', slug: null }, alternates: [] },
    })
  })
})
