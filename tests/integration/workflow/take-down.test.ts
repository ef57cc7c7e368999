import { beforeAll, describe, expect, it } from 'vitest'

import { findPublished } from '../../../src/queries/published/find-published'
import { findPublishedRevisions } from '../../../src/queries/published/published-revision'
import { findRepresentation } from '../../../src/queries/published/find-representation'
import { listPublished } from '../../../src/queries/published/list-published'
import { verify } from '../../../src/queries/verify'
import { openDesk, type Desk } from '../../support/desk'
import { untouched } from '../../support/untouched'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

const locale = 'zh-Hans'

interface Story {
  article: number
  publication: number
  /** Ids of its published revisions, oldest first, with their digests. */
  revisions: { id: number; digest: string }[]
}

async function patch(article: number, data: Record<string, unknown>): Promise<void> {
  const { body } = await desk.send('editor', 'GET', `/articles/${article}?depth=0`)
  const sent = { ...data, lockVersion: body.lockVersion }
  const { status, text } = await desk.send('editor', 'PATCH', `/articles/${article}`, sent)
  expect(status, text).toBe(200)
}

/** An article published twice: first as 第一版, then as 第二版, at a new address when asked. */
async function published(slug: string, later: Record<string, unknown> = {}): Promise<Story> {
  const { id: article } = await desk.bringIn(slug)
  await patch(article, { title: '第一版' })
  const first = await desk.publishAll(article)
  await patch(article, { title: '第二版', ...later })
  const second = await desk.publishAll(article, { kind: 'update', note: '更新。' })
  expect([first.status, second.status]).toEqual([200, 200])
  const path = `/revisions?where[article][equals]=${article}&sort=number&depth=0`
  const { body } = await desk.send('chief', 'GET', path)
  const revisions = body.docs as { id: number; digest: string }[]
  return { article, publication: second.body.publication?.id ?? 0, revisions }
}

async function withdraw({ publication }: Story, reason = '来源不实'): Promise<void> {
  const answer = await desk.send('chief', 'POST', `/publications/${publication}/withdraw`, { reason })
  expect(answer.status, answer.text).toBe(200)
}

describe('withdrawing', () => {
  it('leaves a tombstone with its reason at every address there ever was, and no word of the text', async () => {
    const story = await published('withdrawn-old', { slug: 'withdrawn-new' })
    expect(await findPublished(locale, 'withdrawn-old')).toEqual({ kind: 'moved', slug: 'withdrawn-new' })
    await withdraw(story)
    for (const slug of ['withdrawn-old', 'withdrawn-new']) {
      const tombstone = { kind: 'withdrawn', reason: '来源不实', title: '第二版' }
      expect(await findPublished(locale, slug)).toMatchObject(tombstone)
      expect(await findRepresentation(locale, slug)).toMatchObject(tombstone)
      expect(await findPublishedRevisions(locale, slug, [1, 2])).toMatchObject(tombstone)
      expect(await desk.readersGet(slug)).not.toContain('我们将按时完成')
    }
  })

  it('takes it from the list, and moves the revision', async () => {
    const story = await published('unlisted')
    const listed = async () => (await listPublished(locale, { limit: 1000 })).items.map(({ slug }) => slug)
    expect(await listed()).toContain('unlisted')
    await withdraw(story)
    expect(await listed()).not.toContain('unlisted')
    const { body } = await desk.send('chief', 'GET', `/revisions/${story.revisions[1]?.id}?depth=0`)
    expect(body.status).toBe('withdrawn')
  })

  it('asks for a reason and for the right, and happens once', async () => {
    const story = await published('withdrawn-once')
    const path = `/publications/${story.publication}/withdraw`
    for (const reason of ['', '   ', undefined, 7]) {
      expect((await desk.send('chief', 'POST', path, { reason })).status).toBe(400)
    }
    const byEditor = await desk.send('editor', 'POST', path, { reason: '无' })
    expect(byEditor).toMatchObject({ status: 403, body: { refusal: 'roleRequired' } })
    const answers = await Promise.all(
      (['chief', 'chief2', 'admin'] as const).map((who) => desk.send(who, 'POST', path, { reason: '一次' })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect((await desk.send('chief', 'POST', '/publications/99999/withdraw', { reason: '无' })).status).toBe(
      404,
    )
  })

  it('lets nothing be published again without decisions taken after it', async () => {
    const story = await published('after-withdrawal')
    await withdraw(story)
    const [first, second] = story.revisions
    for (const revision of [first, second]) {
      for (const verb of ['publish', 'republish']) {
        const path = `/revisions/${revision?.id}/${verb}`
        const answer = await untouched(desk, 'after-withdrawal', () =>
          desk.send('chief', 'POST', path, { digest: revision?.digest, change: { kind: 'minor' } }),
        )
        expect(answer.status, `${verb} ${answer.text}`).toBe(409)
      }
    }
    const { body } = await desk.send('editor', 'POST', `/articles/${story.article}/submit`, {})
    const again = body.revision
    expect(again).toMatchObject({ status: 'inReview', digest: second?.digest })
    const path = `/revisions/${again?.id}/publish`
    const early = await desk.send('chief', 'POST', path, { digest: again?.digest })
    expect(early).toMatchObject({ status: 409, body: { refusal: 'approvalMissing' } })
    const decide = `/revisions/${again?.id}/decide`
    const say = { verdict: 'approve' }
    await desk.send('chief', 'POST', decide, { ...say, scope: 'text', digest: again?.scopes.text })
    expect((await desk.send('chief', 'POST', path, { digest: again?.digest })).status).toBe(409)
    const attribution = { ...say, scope: 'attribution', digest: again?.scopes.attribution }
    await desk.send('checker', 'POST', decide, attribution)
    expect((await desk.send('chief', 'POST', path, { digest: again?.digest })).status).toBe(200)
    expect(await findPublished(locale, 'after-withdrawal')).toMatchObject({ kind: 'published' })
    const history = await findPublishedRevisions(locale, 'after-withdrawal', [])
    expect(JSON.stringify(history)).toContain('来源不实')
  })
})

describe('withholding', () => {
  it('shows a gap with its reason where a superseded revision was, and leaves the article as it is', async () => {
    const { revisions } = await published('withheld')
    const before = await findPublished(locale, 'withheld')
    const path = `/revisions/${revisions[0]?.id}/withhold`
    const answer = await desk.send('chief', 'POST', path, { reason: '含个人隐私' })
    expect(answer.status, answer.text).toBe(200)
    const shown = await findPublishedRevisions(locale, 'withheld', [1, 2])
    expect(shown).toMatchObject({
      revisions: [
        { number: 1, kind: 'withheld', reason: '含个人隐私' },
        { number: 2, kind: 'open' },
      ],
    })
    expect(JSON.stringify(shown)).not.toContain('第一版')
    const after = await findPublished(locale, 'withheld')
    const text = (found: typeof after) => (found.kind === 'published' ? found.page.manuscript : null)
    expect(text(after)).toEqual(text(before))
    expect(JSON.stringify(after)).toContain('含个人隐私')
  })

  it('is refused for what readers see now, for want of a reason or of the right, and a second time', async () => {
    const { revisions } = await published('withheld-not')
    const [first, second] = revisions.map(({ id }) => `/revisions/${id}/withhold`)
    const reason = '理由'
    const current = await untouched(desk, 'withheld-not', () =>
      desk.send('chief', 'POST', second ?? '', { reason }),
    )
    expect(current).toMatchObject({ status: 409, body: { refusal: 'notSuperseded' } })
    expect((await desk.send('chief', 'POST', first ?? '', { reason: ' ' })).body.refusal).toBe(
      'reasonRequired',
    )
    expect((await desk.send('checker', 'POST', first ?? '', { reason })).body.refusal).toBe('roleRequired')
    expect((await desk.send('chief', 'POST', first ?? '', { reason })).status).toBe(200)
    expect((await desk.send('chief', 'POST', first ?? '', { reason })).body.refusal).toBe('alreadyWithheld')
    const shown = await untouched(desk, 'withheld-not', () =>
      desk.send('chief', 'POST', (first ?? '').replace('withhold', 'republish'), {
        digest: revisions[0]?.digest,
        change: { kind: 'update', note: '重发。' },
      }),
    )
    expect(shown).toMatchObject({ status: 409, body: { refusal: 'withheld' } })
  })
})

describe('restoring and republishing', () => {
  it('fills the working copy from an earlier revision and changes no published byte', async () => {
    const { article, revisions } = await published('restored')
    const { body } = await desk.send('editor', 'GET', `/articles/${article}?depth=0`)
    const path = `/revisions/${revisions[0]?.id}/restore`
    const stale = await desk.send('editor', 'POST', path, { lockVersion: 1 })
    expect(stale).toMatchObject({ status: 409, body: { refusal: 'staleWrite' } })
    expect((await desk.send('editor', 'POST', path, {})).status).toBe(428)
    expect((await desk.send('checker', 'POST', path, { lockVersion: body.lockVersion })).status).toBe(403)
    const answer = await untouched(desk, 'restored', () =>
      desk.send('editor', 'POST', path, { lockVersion: body.lockVersion }),
    )
    expect(answer.status, answer.text).toBe(200)
    expect((await desk.send('editor', 'GET', `/articles/${article}?depth=0`)).body.title).toBe('第一版')
    const again = await desk.send('editor', 'POST', `/articles/${article}/submit`, {})
    expect(again.body.revision?.digest).toBe(revisions[0]?.digest)
  })

  it('shows readers an earlier revision again, under its approvals, with a kind of change', async () => {
    const { revisions } = await published('republished')
    const [first] = revisions
    const path = `/revisions/${first?.id}/republish`
    const digest = first?.digest
    const unsaid = await untouched(desk, 'republished', () => desk.send('chief', 'POST', path, { digest }))
    expect(unsaid).toMatchObject({ status: 409, body: { refusal: 'changeKindRequired' } })
    const noteless = { digest, change: { kind: 'correction' } }
    expect((await desk.send('chief', 'POST', path, noteless)).body.refusal).toBe('noteRequired')
    const other = { digest: revisions[1]?.digest, change: { kind: 'minor' } }
    expect((await desk.send('chief', 'POST', path, other)).body.refusal).toBe('changedSinceReview')
    const change = { kind: 'correction', note: '恢复第一版。' }
    expect((await desk.send('chief', 'POST', path, { digest, change })).status).toBe(200)
    const readers = await findPublished(locale, 'republished')
    expect(readers).toMatchObject({
      kind: 'published',
      page: { manuscript: { title: '第一版' }, revision: 1 },
    })
  })

  it('refuses to republish what readers never had', async () => {
    const { article } = await published('never-public')
    await patch(article, { title: '没有发布的一版' })
    const waiting = (await desk.send('editor', 'POST', `/articles/${article}/submit`, {})).body.revision
    await patch(article, { title: '再后的一版' })
    await desk.send('editor', 'POST', `/articles/${article}/submit`, {})
    const sent = { digest: waiting?.digest, change: { kind: 'minor' } }
    const answer = await untouched(desk, 'never-public', () =>
      desk.send('chief', 'POST', `/revisions/${waiting?.id}/republish`, sent),
    )
    expect(answer.status).toBe(409)
  })
})

it('leaves a record that verifies after all of it', async () => {
  expect(await verify(await desk.requestOf('admin'))).toMatchObject({ ok: true, fault: null })
})
