import { beforeAll, describe, expect, it } from 'vitest'

import type { Against } from '../../../src/domain/workflow/comparison-base'
import { articleHistory } from '../../../src/queries/article-history'
import { deskBoard } from '../../../src/queries/desk-board'
import { reviewFor } from '../../../src/queries/review'
import { waitingFor } from '../../../src/queries/waiting'
import { openDesk, type Desk, type Who } from '../../support/desk'

let desk: Desk
let article: number

type Person = Exclude<Who, null>

beforeAll(async () => {
  desk = await openDesk()
  article = (await desk.bringIn('review-desk')).id
})

async function submitAs(who: Person): Promise<number> {
  const { body } = await desk.send(who, 'POST', `/articles/${article}/submit`, {})
  if (!body.revision) throw new Error(`not submitted: ${JSON.stringify(body)}`)
  return body.revision.id
}

async function retitle(title: string): Promise<void> {
  const { body } = await desk.send('editor', 'GET', `/articles/${article}?depth=0&joins=false`)
  const { lockVersion } = body as unknown as { lockVersion: number }
  await desk.send('editor', 'PATCH', `/articles/${article}`, { title, lockVersion })
}

async function tasksOf(who: Person) {
  const items = await waitingFor(await desk.requestOf(who))
  return items.flatMap(({ tasks }) => tasks.map((task) => (task.kind === 'decide' ? task.scope : task.kind)))
}

async function review(who: Person, revision: number, against: Against | null = null) {
  const found = await reviewFor(await desk.requestOf(who), { revision, against })
  if (!found) throw new Error('no review')
  return found
}

async function latest() {
  const history = await articleHistory(await desk.requestOf('chief'), { article, locale: 'zh-Hans' })
  const revision = history?.lines[0]?.revision
  if (!revision) throw new Error('nothing submitted')
  return revision
}

describe('the review desk', () => {
  it('follows a revision from hand to hand, and offers each person only what the server would take', async () => {
    const first = await submitAs('editor')
    expect(await tasksOf('chief')).toEqual(['text', 'attribution'])
    expect(await tasksOf('checker')).toEqual(['attribution'])
    expect(await tasksOf('editor')).toEqual([])

    const shown = await review('chief', first)
    expect(shown.comparison).toBeNull()
    expect(shown.publish?.code).toBe('approvalMissing')
    const [text] = shown.scopes
    await desk.send('chief', 'POST', `/revisions/${first}/decide`, {
      verdict: 'requestChanges',
      scope: 'text',
      digest: text?.digest,
      comment: '题目太长',
    })
    expect(await tasksOf('editor')).toEqual(['mend'])
    const [row] = await waitingFor(await desk.requestOf('editor'))
    expect(row).toMatchObject({ remark: '题目太长', article: { id: article } })
  })

  it('compares with what readers see, and tells the board that they lack it', async () => {
    await retitle('短题目')
    await desk.publishAll(article)
    await retitle('更短')
    const next = await submitAs('editor')
    const shown = await review('chief', next)
    expect(shown.base?.number).toBe(shown.known.published)
    expect(shown.comparison?.front.map(({ field }) => field)).toEqual(['title'])
    expect(shown.comparison?.quotes).toEqual([])
    const board = await deskBoard(await desk.requestOf('chief'), 1)
    const row = board.rows.find((one) => one.article.id === article)
    expect(row).toMatchObject({
      working: { isPending: true, isSubmitted: true },
      inReview: { id: next },
      approved: null,
    })
    expect(row?.published?.number).toBe(shown.known.published)
  })

  it('carries open remarks to the next revision, and lets what was settled rest with its answers', async () => {
    const req = await desk.requestOf('chief')
    const { revisions } = await review('chief', (await latest()).id)
    const [newest, before] = revisions
    const say = (revision: number | undefined, body: string, parent: number | null = null) =>
      desk.send('chief', 'POST', '/comments', { revision, body, parent, change: 'title' })
    const open = await say(before?.id, '仍待商榷')
    const settled = await say(before?.id, '已经改好')
    await say(before?.id, '答复', Number((settled.body.doc as { id: number }).id))
    await desk.send('chief', 'PATCH', `/comments/${settled.body.doc?.id}`, { resolved: true })
    const found = await reviewFor(req, { revision: newest?.id ?? 0, against: null })
    expect(found?.comments.map(({ id }) => id)).toEqual([open.body.doc?.id])
  })

  it('says to an editor by the server’s own refusal why the buttons are disabled', async () => {
    const newest = (await latest()).id
    const { scopes, publish } = await review('editor', newest)
    expect(scopes.map(({ approve }) => approve?.code)).toEqual(['roleRequired', 'roleRequired'])
    expect(publish?.code).toBe('roleRequired')
    const overridden = await review('admin', newest)
    expect(overridden.scopes.map(({ approve, mayOverride }) => [approve, mayOverride])).toEqual([
      [null, false],
      [null, false],
    ])
  })

  it('offers withdrawal to a chief and not to an editor', async () => {
    const ask = { article, locale: 'zh-Hans' }
    expect((await articleHistory(await desk.requestOf('chief'), ask))?.withdraw).toBeNull()
    expect((await articleHistory(await desk.requestOf('editor'), ask))?.withdraw?.code).toBe('roleRequired')
  })

  it('marks on the board, and in the history every revision, that holds a quotation since found wrong', async () => {
    const ask = { article, locale: 'zh-Hans' }
    const marked = async () => {
      const history = await articleHistory(await desk.requestOf('chief'), ask)
      return history?.lines.map(({ wrongQuotations }) => wrongQuotations) ?? []
    }
    const onBoard = async () => {
      const { rows } = await deskBoard(await desk.requestOf('chief'), 1)
      return rows.find((one) => one.article.id === article)?.wrongQuotations
    }
    expect((await marked()).every((count) => count === 0)).toBe(true)
    expect(await onBoard()).toBe(0)
    const { body } = await desk.send('checker', 'GET', '/quotes?depth=0&limit=1')
    const [quote] = (body as unknown as { docs: { id: number; lockVersion: number }[] }).docs
    const said = {
      article,
      lifecycle: 'misattributed',
      reason: '并非此人所说',
      lockVersion: quote?.lockVersion,
    }
    expect(await desk.send('checker', 'POST', `/quotes/${quote?.id}/standing`, said)).toMatchObject({
      status: 200,
    })
    const after = await marked()
    expect(after.length).toBeGreaterThan(0)
    expect(after.every((count) => count === 1)).toBe(true)
    expect(await onBoard()).toBe(1)
  })

  it('shows nothing to whoever holds no role', async () => {
    const req = await desk.requestOf('chief')
    const stranger = { ...req, user: req.user && { ...req.user, roles: [] } } as typeof req
    expect(await waitingFor(stranger)).toEqual([])
    expect((await deskBoard(stranger, 1)).rows).toEqual([])
    expect(await reviewFor(stranger, { revision: 1, against: null })).toBeNull()
    expect(await articleHistory(stranger, { article, locale: 'zh-Hans' })).toBeNull()
  })
})
