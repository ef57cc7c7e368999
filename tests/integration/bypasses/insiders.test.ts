import { beforeAll, describe, expect, it } from 'vitest'

import type { Source } from '../../../src/payload-types'
import { openDesk, type Desk, type Who } from '../../support/desk'
import { oneRow } from '../../support/postgres'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

async function idOfPerson(who: Who): Promise<number> {
  return Number((await oneRow(`select id from users where email = '${String(who)}@demo.example'`)).id)
}

describe('a name', () => {
  it('is not taken by its bearer, who could sign as somebody else', async () => {
    const id = await idOfPerson('chief')
    const { body: before } = await desk.send('chief', 'GET', `/users/${id}`)
    await desk.send('chief', 'PATCH', `/users/${id}`, { name: 'Demo Checker' })
    const { body } = await desk.send('admin', 'GET', `/users/${id}`)
    expect(body.name).toBe(before.name)
  })
})

describe('a verification', () => {
  it('comes by the act of comparing alone, whatever the form says', async () => {
    await desk.bringIn('unverified')
    const quote = Number((await oneRow(`select max(id) as id from quotes`)).id)
    const answer = await desk.send('checker', 'POST', '/verifications', { quote, result: 'match' })
    expect(answer.status).toBe(403)
  })

  it('is not opened to the importer by naming somebody else as the importer', async () => {
    const importedBy = await idOfPerson('editor2')
    const { body } = await desk.send('editor', 'POST', '/quotes', { wording: '没有人说过。', importedBy })
    const row = await oneRow(`select imported_by_id from quotes where id = ${body.doc?.id}`)
    expect(row.imported_by_id).toBeNull()
  })
})

async function newSource(name: string): Promise<Source> {
  const { body } = await desk.send('editor2', 'POST', '/sources', { name, kind: 'document' })
  return body.doc as unknown as Source
}

describe('merging a source that a verification names', () => {
  it('is a change of the attribution by whoever merges', async () => {
    const article = await desk.bringIn('merged-under')
    const quote = await oneRow(`select id, lock_version from quotes order by id desc limit 1`)
    const [gone, kept] = [await newSource('会议记录'), await newSource('另一份会议记录')]
    const verified = await desk.send('checker', 'POST', `/quotes/${String(quote.id)}/verify`, {
      lockVersion: Number(quote.lock_version),
      source: gone.id,
      extract: '我们将按时完成全部工程。',
      extractLanguage: 'zh',
      verdict: 'match',
    })
    expect(verified.status, verified.text).toBe(200)
    const { body: submitted } = await desk.send('editor', 'POST', `/articles/${article.id}/submit`, {})
    const first = submitted.revision
    for (const [who, scope] of [
      ['chief', 'text'],
      ['checker2', 'attribution'],
    ] as const) {
      const digest = first?.scopes[scope]
      await desk.send(who, 'POST', `/revisions/${first?.id}/decide`, { verdict: 'approve', scope, digest })
    }
    const published = await desk.send('chief', 'POST', `/revisions/${first?.id}/publish`, {
      digest: first?.digest,
    })
    expect(published.status, published.text).toBe(200)
    const merged = await desk.send('checker2', 'POST', `/sources/${gone.id}/merge`, {
      into: kept.id,
      lockVersion: gone.lockVersion,
      intoLockVersion: kept.lockVersion,
    })
    expect(merged.status, merged.text).toBe(200)
    const { body } = await desk.send('editor', 'POST', `/articles/${article.id}/submit`, {})
    const digest = body.revision?.scopes.attribution
    const own = await desk.send('checker2', 'POST', `/revisions/${body.revision?.id}/decide`, {
      verdict: 'approve',
      scope: 'attribution',
      digest,
    })
    expect(own).toMatchObject({ status: 403, body: { refusal: 'contributor' } })
  })
})

describe('a speaker', () => {
  it('whom the text does not name is not published, whatever evidence is stated', async () => {
    const article = await desk.bringIn('invented', '标题\n他说：“我们将按时完成全部工程。”这是另一句话。\n')
    const quote = await oneRow(`select id, lock_version from quotes order by id desc limit 1`)
    const { body: made } = await desk.send('editor', 'POST', '/sources', { name: '某国总统', kind: 'person' })
    const attributed = await desk.send('editor', 'POST', `/quotes/${String(quote.id)}/attribute`, {
      lockVersion: Number(quote.lock_version),
      article: article.id,
      attribution: {
        status: 'explicit',
        speakerKind: 'person',
        speaker: made.doc?.id,
        asWritten: '某国总统',
        evidence: [{ part: 'source', exact: '某国总统', prefix: '', suffix: '' }],
        confidence: 'high',
      },
    })
    expect(attributed.status).toBe(200)
    const answer = await desk.publishAll(article.id)
    expect(answer).toMatchObject({ status: 409, body: { refusal: 'blockingFindings' } })
  })

  it('whose name an edit took out of the text is not published again', async () => {
    const article = await desk.bringIn('named-once')
    const quote = await oneRow(`select id, lock_version from quotes order by id desc limit 1`)
    const { body: made } = await desk.send('editor', 'POST', '/sources', { name: '张伟', kind: 'person' })
    const attribution = {
      speaker: made.doc?.id,
      speakerKind: 'person',
      asWritten: '市政府发言人张伟',
      evidence: [{ part: 'source', exact: '市政府发言人张伟', prefix: '', suffix: '表示' }],
    }
    await desk.send('editor', 'POST', `/quotes/${String(quote.id)}/attribute`, {
      lockVersion: Number(quote.lock_version),
      article: article.id,
      attribution,
    })
    expect((await desk.publishAll(article.id)).status).toBe(200)
    const section = (await desk.sectionsOf(article.id))[1]
    const body = JSON.parse(JSON.stringify(section?.body).replace('市政府发言人张伟', '有人')) as unknown
    const { lockVersion } = section ?? {}
    await desk.send('editor', 'PATCH', `/sections/${section?.id}`, { body, lockVersion })
    const answer = await desk.publishAll(article.id, { kind: 'update', note: '改写。' })
    expect(answer).toMatchObject({ status: 409, body: { refusal: 'blockingFindings' } })
  })
})
