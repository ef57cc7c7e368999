import { beforeAll, describe, expect, it } from 'vitest'

import { openDesk, type Desk, type Who } from '../../support/desk'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

const fakeDigest = 'f'.repeat(64)

async function submitted(slug: string, by: Who = 'editor') {
  const article = await desk.bringIn(slug)
  const { body, status } = await desk.send(by, 'POST', `/articles/${article.id}/submit`, {})
  expect(status).toBe(200)
  if (!body.revision) throw new Error('no revision')
  return { article, revision: body.revision, decide: `/revisions/${body.revision.id}/decide` }
}

function approval(digest: string | undefined, scope = 'text') {
  return { verdict: 'approve', scope, digest }
}

describe('submitting', () => {
  it('answers with the revision, its digest and the digest of each scope', async () => {
    const { revision } = await submitted('submit-shape')
    expect(revision).toMatchObject({ number: 1, locale: 'zh-Hans', status: 'inReview' })
    for (const digest of [revision.digest, revision.scopes.text, revision.scopes.attribution]) {
      expect(digest).toMatch(/^[0-9a-f]{64}$/)
    }
  })

  it('refuses to submit what equals the newest revision, also when the button is pressed twice at once', async () => {
    const article = await desk.bringIn('submit-twice')
    const path = `/articles/${article.id}/submit`
    const answers = await Promise.all([1, 2, 3].map(() => desk.send('editor', 'POST', path, {})))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect(answers.filter(({ status }) => status === 409).map(({ body }) => body.refusal)).toEqual([
      'nothingToSubmit',
      'nothingToSubmit',
    ])
  })

  it('supersedes the revision that was waiting', async () => {
    const { article, revision } = await submitted('submit-supersedes')
    const { lockVersion } = article
    await desk.send('editor', 'PATCH', `/articles/${article.id}`, { title: '另一个标题', lockVersion })
    await desk.send('editor', 'POST', `/articles/${article.id}/submit`, {})
    const { body } = await desk.send('chief', 'GET', `/revisions/${revision.id}`)
    expect(body.status).toBe('superseded')
    const late = await desk.send(
      'chief',
      'POST',
      `/revisions/${revision.id}/decide`,
      approval(revision.scopes.text),
    )
    expect(late).toMatchObject({ status: 409, body: { refusal: 'revisionClosed' } })
  })

  it('refuses a body with a node that a manuscript does not know, and names it', async () => {
    const article = await desk.bringIn('submit-unknown')
    const [lead] = await desk.sectionsOf(article.id)
    const body = {
      root: {
        type: 'root',
        version: 1,
        direction: null,
        format: '',
        indent: 0,
        children: [{ type: 'iframe', version: 1 }],
      },
    }
    await desk.send('editor', 'PATCH', `/sections/${lead?.id}`, { body, lockVersion: lead?.lockVersion })
    const answer = await desk.send('editor', 'POST', `/articles/${article.id}/submit`, {})
    expect([400, 409]).toContain(answer.status)
    expect(answer.text).toContain('iframe')
  })
})

describe('four eyes', () => {
  it('refuses the approval of whoever changed what the scope covers, in the words of both languages', async () => {
    const { article } = await submitted('four-eyes')
    const { lockVersion } = article
    await desk.send('chief', 'PATCH', `/articles/${article.id}`, { title: '主编改的标题', lockVersion })
    const { body } = await desk.send('editor', 'POST', `/articles/${article.id}/submit`, {})
    const revision = body.revision
    const path = `/revisions/${revision?.id}/decide`
    const own = await desk.send('chief', 'POST', path, approval(revision?.scopes.text))
    expect(own).toMatchObject({ status: 403, body: { refusal: 'contributor' } })
    const attribution = await desk.send(
      'chief',
      'POST',
      path,
      approval(revision?.scopes.attribution, 'attribution'),
    )
    expect(attribution.status).toBe(200)
    const other = await desk.send('chief2', 'POST', path, approval(revision?.scopes.text))
    expect(other.body.revision?.status).toBe('approved')
  })

  it('lets only an admin override, with a reason that stays in the record', async () => {
    const { article } = await submitted('override')
    const { lockVersion } = article
    await desk.send('admin', 'PATCH', `/articles/${article.id}`, { title: '管理员改的标题', lockVersion })
    const { body } = await desk.send('editor', 'POST', `/articles/${article.id}/submit`, {})
    const revision = body.revision
    const path = `/revisions/${revision?.id}/decide`
    const say = approval(revision?.scopes.text)
    expect((await desk.send('admin', 'POST', path, say)).body.refusal).toBe('contributor')
    const byChief = await desk.send('chief', 'POST', path, { ...say, override: { reason: '来不及' } })
    expect(byChief).toMatchObject({ status: 403, body: { refusal: 'roleRequired' } })
    const empty = await desk.send('admin', 'POST', path, { ...say, override: { reason: '  ' } })
    expect(empty).toMatchObject({ status: 400, body: { refusal: 'reasonRequired' } })
    const done = await desk.send('admin', 'POST', path, { ...say, override: { reason: '周末只有一人' } })
    expect(done.status).toBe(200)
    const kept = await desk.send('chief', 'GET', `/decisions/${done.body.decision?.id}`)
    expect(kept.body.overrideReason).toBe('周末只有一人')
  })

  it.each<[Who, string]>([
    ['editor', 'text'],
    ['editor', 'attribution'],
    ['checker', 'text'],
    ['translator', 'attribution'],
  ])('refuses %s the scope %s for want of a role', async (who, scope) => {
    const { revision, decide } = await submitted(`role-${who}-${scope}`)
    const answer = await desk.send(who, 'POST', decide, approval(revision.scopes[scope], scope))
    expect(answer).toMatchObject({ status: 403, body: { refusal: 'roleRequired' } })
  })
})

describe('approving what one saw', () => {
  it('refuses another digest than the one that stands, and says which does', async () => {
    const { revision, decide } = await submitted('stale-digest')
    const answer = await desk.send('chief', 'POST', decide, approval(fakeDigest))
    expect(answer).toMatchObject({
      status: 409,
      body: { refusal: 'changedSinceReview', details: { current: revision.scopes.text } },
    })
  })

  it('keeps the approval of the text when only an attribution changed, and reopens that alone', async () => {
    const { article, revision, decide } = await submitted('scopes-apart')
    await desk.send('chief', 'POST', decide, approval(revision.scopes.text))
    await desk.send('checker', 'POST', decide, approval(revision.scopes.attribution, 'attribution'))
    const found = await desk.send('checker2', 'GET', '/quotes?sort=-id&limit=1&depth=0')
    const [quote] = found.body.docs as { id: number; lockVersion: number; attribution: object }[]
    const attribution = { ...quote?.attribution, venue: '市政府新闻发布厅' }
    const saved = await desk.send('checker2', 'PATCH', `/quotes/${quote?.id}`, {
      attribution,
      lockVersion: quote?.lockVersion,
    })
    expect(saved.status).toBe(200)
    const { body } = await desk.send('editor', 'POST', `/articles/${article.id}/submit`, {})
    expect(body.revision?.scopes.text).toBe(revision.scopes.text)
    expect(body.revision?.scopes.attribution).not.toBe(revision.scopes.attribution)
    expect(body.revision?.status).toBe('inReview')
    const path = `/revisions/${body.revision?.id}/decide`
    const again = approval(body.revision?.scopes.attribution, 'attribution')
    expect((await desk.send('checker2', 'POST', path, again)).body.refusal).toBe('contributor')
    expect((await desk.send('checker', 'POST', path, again)).body.revision?.status).toBe('approved')
  })

  it('lets a request for changes stand until its author decides again', async () => {
    const { revision, decide } = await submitted('request-stands')
    const request = {
      verdict: 'requestChanges',
      scope: 'text',
      digest: revision.scopes.text,
      comment: '请核对日期。',
    }
    expect((await desk.send('chief', 'POST', decide, request)).body.revision?.status).toBe('changesRequested')
    await desk.send('checker', 'POST', decide, approval(revision.scopes.attribution, 'attribution'))
    const byOther = await desk.send('chief2', 'POST', decide, approval(revision.scopes.text))
    expect(byOther.body.revision?.status).toBe('changesRequested')
    const publish = await desk.send('chief2', 'POST', `/revisions/${revision.id}/publish`, {
      digest: revision.digest,
    })
    expect(publish).toMatchObject({ status: 409, body: { refusal: 'approvalMissing' } })
    const byAuthor = await desk.send('chief', 'POST', decide, approval(revision.scopes.text))
    expect(byAuthor.body.revision?.status).toBe('approved')
  })
})

describe('at the same moment', () => {
  it('loses no decision when two people decide at once', async () => {
    const { revision, decide } = await submitted('decide-at-once')
    const answers = await Promise.all([
      desk.send('chief', 'POST', decide, approval(revision.scopes.text)),
      desk.send('checker', 'POST', decide, approval(revision.scopes.attribution, 'attribution')),
      desk.send('chief2', 'POST', decide, approval(revision.scopes.text)),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    const { body } = await desk.send('chief', 'GET', `/decisions?where[revision][equals]=${revision.id}`)
    expect(body.totalDocs).toBe(3)
    expect((await desk.send('chief', 'GET', `/revisions/${revision.id}`)).body.status).toBe('approved')
  })

  it('publishes once when two people publish at once', async () => {
    const article = await desk.bringIn('publish-at-once')
    const revision = await desk.approveAll(article.id)
    const path = `/revisions/${revision.id}/publish`
    const answers = await Promise.all(
      (['chief', 'chief2', 'chief'] as const).map((who) =>
        desk.send(who, 'POST', path, { digest: revision.digest }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    const refused = answers.filter(({ status }) => status === 409)
    expect(refused.map(({ body }) => body.refusal)).toEqual(['alreadyPublished', 'alreadyPublished'])
    const { body } = await desk.send(
      'admin',
      'GET',
      `/events?where[type][equals]=publication.published&where[article][equals]=${article.id}`,
    )
    expect(body.totalDocs).toBe(1)
  })

  it('lets one of eight writers from the same copy through, and tells the others both versions', async () => {
    const article = await desk.bringIn('write-at-once')
    const writes = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        desk.send('editor', 'PATCH', `/articles/${article.id}`, { title: `标题${index}`, lockVersion: 1 }),
      ),
    )
    expect(writes.filter(({ status }) => status === 200)).toHaveLength(1)
    for (const { body } of writes.filter(({ status }) => status !== 200)) {
      expect(body).toMatchObject({ refusal: 'staleWrite', details: { sent: 1, current: 2 } })
    }
  })
})
