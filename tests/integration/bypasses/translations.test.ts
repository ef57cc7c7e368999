import { beforeAll, describe, expect, it } from 'vitest'

import type { DeskSegment } from '../../../src/queries/translation/desk-segments'
import { openDesk, type Desk, type Who } from '../../support/desk'
import { inEnglish, rowIn, translate, type TranslationOf } from '../../support/translation'
import { oneRow, runStatements } from '../../support/postgres'

let desk: Desk
let article: number
let translation: TranslationOf

beforeAll(async () => {
  desk = await openDesk()
  article = (await desk.bringIn('translated')).id
  await desk.publishAll(article)
  translation = await translate(desk, article)
})

/** A sentence that its translator, who also reviews, has handed over. */
async function handedOver(beginning: string, who: Who): Promise<DeskSegment> {
  const row = await translation.find(beginning)
  const words = row.target === '' ? inEnglish(row) : row.target
  const written = rowIn(await translation.save(who, row, words))
  return written.state === 'draft' ? rowIn(await translation.say(who, written, 'submit')) : written
}

const approved = { state: 'approved' }

describe('who wrote a target cannot approve it', () => {
  let row: DeskSegment
  beforeAll(async () => {
    row = await handedOver('示例标题', 'reviewer')
  })

  it('by the desk, however the request is dressed', async () => {
    for (const more of [
      {},
      { state: 'approved' },
      { by: '999', actor: { roles: ['admin'] } },
      { override: { reason: 'x' } },
    ]) {
      const answer = await translation.say('reviewer', row, 'accept', more)
      expect(answer).toMatchObject({ status: 403, body: { refusal: 'ownWords' } })
    }
    const doctored = await desk.send('reviewer', 'PATCH', `/segment-translations/${row.id}`, {
      target: row.target,
      lockVersion: row.lockVersion,
      ...approved,
    })
    expect(rowIn(doctored).state).toBe('submitted')
  })

  it.each<Who>(['reviewer', 'translator', 'chief', 'admin', null])('by REST, as %s', async (who) => {
    const answers = [
      await desk.send(who, 'PATCH', `/segment-translations?where[id][equals]=${row.id}`, approved),
      await desk.send(who, 'DELETE', `/segment-translations/${row.id}`),
      await desk.send(who, 'POST', '/segment-translations', {
        ...approved,
        translation: translation.id,
        freshness: 'current',
        lockVersion: 1,
      }),
      await desk.send(who, 'POST', '/translation-acts', {
        kind: 'segment',
        subject: row.id,
        act: 'accepted',
        state: 'approved',
        lockVersion: 9,
        person: '1',
        personName: 'x',
        at: new Date().toISOString(),
      }),
      await desk.send(who, 'PATCH', `/translations/${translation.id}`, { sourceRevision: 1 }),
    ]
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([who === null ? 401 : 403]))
    expect((await translation.find('示例标题')).state).toBe('submitted')
  })

  it('by GraphQL', async () => {
    const query = `mutation ($id: Int!) { updateSegmentTranslation(id: $id, data: { state: approved }) { id } }`
    const { body } = await desk.graphql('admin', query, { id: row.id })
    expect(JSON.stringify(body.errors)).toContain('not allowed')
    expect((await translation.find('示例标题')).state).toBe('submitted')
  })

  it('by the Local API, with access or without, nor past the hooks', async () => {
    const req = await desk.requestOf('admin')
    const change = {
      collection: 'segment-translations' as const,
      id: row.id,
      data: { state: 'approved' as const },
      req,
    }
    await expect(desk.payload.update({ ...change, overrideAccess: false })).rejects.toThrow()
    await expect(desk.payload.update({ ...change, overrideAccess: true })).rejects.toThrow()
    await expect(desk.payload.db.updateOne({ ...change, req: {} })).rejects.toThrow()
    const statement = `update segment_translations set state = 'approved' where id = ${row.id}`
    await expect(runStatements([statement])).rejects.toMatchObject({ code: 'CD001' })
    await expect(
      runStatements([`delete from segment_translations where id = ${row.id}`]),
    ).rejects.toMatchObject({ code: 'CD001' })
    expect((await translation.find('示例标题')).state).toBe('submitted')
  })

  it('by a forged act either: what acts bear out is looked at again before anything is frozen', async () => {
    rowIn(await translation.say('reviewer2', row, 'accept'))
    await translation.finish()
    const other = rowIn(await translation.save('translator', await translation.find('第二节'), 'Part Two'))
    const { id, lockVersion } = rowIn(await translation.say('translator', other, 'submit'))
    const author = Number((await desk.requestOf('translator')).user?.id)
    await runStatements([
      `update segment_translations set state = 'approved', lock_version = ${lockVersion + 1} where id = ${id}`,
      `insert into translation_acts (kind, subject, act, target, state, freshness, segment, lock_version, person, person_name, at)
       select 'segment', id, 'accepted', target, 'approved', 'current', segment_id, lock_version, '${author}', 'x', now()
       from segment_translations where id = ${id}`,
    ])
    expect((await translation.find('第二节')).state).toBe('approved')
    const answer = await desk.send('translator', 'POST', `/translations/${translation.id}/submit`, {})
    expect(answer).toMatchObject({
      body: { refusal: 'translationIncomplete', details: { segments: [{ id, why: 'unapproved' }] } },
    })
  })
})

describe('what is stale or blocked cannot be approved', () => {
  it('as long as the source says something else', async () => {
    const lead = await translation.find('这是导语')
    const sections = await desk.sectionsOf(article)
    const [section] = sections
    const body = JSON.parse(JSON.stringify(section?.body).replace('说明本文', '说明这篇文章')) as unknown
    const lockVersion = section?.lockVersion
    await desk.send('editor', 'PATCH', `/sections/${section?.id}`, { body, lockVersion })
    await desk.approveAll(article)
    const stale = await translation.find('这是导语')
    expect(stale).toMatchObject({ id: lead.id, freshness: 'staleMajor', state: 'approved' })
    const mended = rowIn(await translation.save('translator', stale, `${stale.target} Indeed.`))
    expect(mended).toMatchObject({ state: 'draft', freshness: 'staleMajor' })
    const early = await translation.say('reviewer2', mended, 'accept')
    expect(early).toMatchObject({ status: 409, body: { refusal: 'wrongState' } })
    const confirmed = await translation.say('translator', mended, 'confirm-unchanged')
    expect(confirmed).toMatchObject({ status: 403, body: { refusal: 'roleRequired' } })
    const statement = `update segment_translations set freshness = 'current', state = 'approved' where id = ${stale.id}`
    await expect(runStatements([statement])).rejects.toMatchObject({ code: 'CD001' })
  })

  it('as long as the checks find what blocks, also if somebody waives what is not there', async () => {
    const row = await translation.find('市政府发言人张伟表示')
    const broken = rowIn(await translation.save('translator', row, 'Zhang, a spokesperson, said nothing.'))
    const submitted = rowIn(await translation.say('translator', broken, 'submit'))
    const waiver = { check: 'quote-code', message: 'anything', reason: 'x' }
    const waived = await desk.send('reviewer2', 'POST', `/segment-translations/${row.id}/waivers`, waiver)
    expect(waived).toMatchObject({ status: 404, body: { refusal: 'notFound' } })
    const [finding] = submitted.findings
    const real = { check: 'quote-code', message: finding?.message, reason: 'x' }
    const refused = await desk.send('reviewer2', 'POST', `/segment-translations/${row.id}/waivers`, real)
    expect(refused).toMatchObject({ status: 409, body: { refusal: 'blockedByFindings' } })
    const answer = await translation.say('reviewer2', submitted, 'accept')
    expect(answer).toMatchObject({ status: 409, body: { refusal: 'blockedByFindings' } })
    rowIn(await translation.save('translator', submitted, row.target))
  })
})

describe('what was approved and published', () => {
  it('does not move for any change of a sentence, a quotation or a term afterwards', async () => {
    for (const row of await translation.segments()) {
      if (row.state === 'draft') rowIn(await translation.say('translator', row, 'submit'))
    }
    const forged = await translation.find('第二节')
    rowIn(await translation.save('translator', forged, 'Section Two'))
    rowIn(await translation.say('translator', await translation.find('第二节'), 'submit'))
    await translation.finish()
    const { body } = await desk.send('translator', 'POST', `/translations/${translation.id}/submit`, {})
    const revision = body.revision
    expect(revision, JSON.stringify(body)).toBeDefined()
    const say = { verdict: 'approve', scope: 'text', digest: revision?.scopes.text }
    expect(
      (await desk.send('reviewer', 'POST', `/revisions/${revision?.id}/decide`, say)).body,
    ).toMatchObject({ refusal: 'contributor' })
    await desk.send('reviewer2', 'POST', `/revisions/${revision?.id}/decide`, say)
    const source = await oneRow(
      `select id, digest from revisions where locale = 'zh-Hans' order by number desc limit 1`,
    )
    const change = { kind: 'minor' }
    await desk.send('chief', 'POST', `/revisions/${String(source.id)}/publish`, {
      digest: source.digest,
      change,
    })
    const published = await desk.send('chief', 'POST', `/revisions/${revision?.id}/publish`, {
      digest: revision?.digest,
    })
    expect(published.status, published.text).toBe(200)
    const before = await desk.readersGet('translated', 'en')
    const sources = await desk.readersGet('translated')

    const title = await translation.find('示例标题')
    rowIn(await translation.save('translator', title, 'Another Title'))
    const [quotation] = (await translation.find('市政府发言人张伟表示')).quotations
    const sent = {
      quote: quotation?.quote,
      target: 'Other words.',
      lockVersion: quotation?.translation?.lockVersion,
    }
    const changed = await desk.send('translator', 'POST', `/translations/${translation.id}/quotations`, sent)
    expect(changed.status, changed.text).toBe(200)
    await desk.send('translator', 'POST', '/terms', {
      source: '导语',
      locale: 'en',
      preferred: 'introduction',
    })
    expect(await desk.readersGet('translated', 'en')).toBe(before)
    expect(await desk.readersGet('translated')).toBe(sources)
    const again = await desk.send('translator', 'POST', `/translations/${translation.id}/submit`, {})
    expect(again).toMatchObject({ status: 409, body: { refusal: 'translationIncomplete' } })
  })

  it('is not restored over the working copy of the source', async () => {
    const english = await oneRow(`select id from revisions where locale = 'en' limit 1`)
    const { body } = await desk.send('editor', 'GET', `/articles/${article}?depth=0`)
    const path = `/revisions/${String(english.id)}/restore`
    const answer = await desk.send('admin', 'POST', path, { lockVersion: body.lockVersion })
    expect(answer).toMatchObject({ status: 409, body: { refusal: 'translationNotRestored' } })
  })
})

describe('terms', () => {
  it('are written by translators and reviewers for their own locales alone', async () => {
    const term = { source: '术语', preferred: 'term' }
    expect((await desk.send('translator', 'POST', '/terms', { ...term, locale: 'kk' })).status).toBe(403)
    expect((await desk.send('editor', 'POST', '/terms', { ...term, locale: 'en' })).status).toBe(403)
    const made = await desk.send('translator', 'POST', '/terms', { ...term, locale: 'en' })
    expect(made.status, made.text).toBe(201)
    const kazakh = await desk.send('chief', 'POST', '/terms', { ...term, locale: 'kk' })
    const { id, lockVersion } = kazakh.body.doc ?? { id: 0, lockVersion: 0 }
    const changed = await desk.send('translator', 'PATCH', `/terms/${id}`, { preferred: 'x', lockVersion })
    expect([403, 404]).toContain(changed.status)
  })
})
