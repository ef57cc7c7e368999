import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { appendEvent } from '../../../src/actions/append-event'
import { finish } from '../../../src/actions/make-public'
import { moveRevision } from '../../../src/actions/move-revision'
import { withinTransaction } from '../../../src/actions/within-transaction'
import { accept } from '../../../src/domain/shared/result'
import { storedDigest } from '../../../src/queries/revision-facts'
import { verify } from '../../../src/queries/verify'
import { openDesk, type Desk } from '../../support/desk'
import { oneRow, runStatements, tamper } from '../../support/postgres'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
  const article = await desk.bringIn('verified')
  await desk.publishAll(article.id)
  const { body } = await desk.send('editor', 'GET', `/articles/${article.id}?depth=0`)
  const data = { title: '第二版标题', lockVersion: body.lockVersion }
  await desk.send('editor', 'PATCH', `/articles/${article.id}`, data)
  await desk.publishAll(article.id, { kind: 'correction', note: '标题改正。' })
  const asked = await desk.bringIn('asked', '退回的文章\n第一段。\n')
  const { body: submitted } = await desk.send('editor', 'POST', `/articles/${asked.id}/submit`, {})
  const digest = submitted.revision?.scopes.text
  const no = { verdict: 'requestChanges', scope: 'text', digest, comment: '请改。' }
  await desk.send('chief', 'POST', `/revisions/${submitted.revision?.id}/decide`, no)
  const gone = await desk.bringIn('withdrawn', '撤下的文章\n第一段。\n')
  await desk.publishAll(gone.id)
  const { id } = await oneRow(`select id from publications where slug = 'withdrawn'`)
  await desk.send('chief', 'POST', `/publications/${String(id)}/withdraw`, { reason: '来源有误' })
  for (const table of tables) {
    await runStatements([`create table kept_${table} as table ${table}`])
  }
})

/** In the order in which they can be emptied and filled again. */
const tables = ['addresses', 'publications', 'decisions', 'events', 'revisions'] as const

beforeEach(async () => {
  const emptied = tables.map((table) => `delete from ${table}`)
  const filled = [...tables].reverse().map((table) => `insert into ${table} select * from kept_${table}`)
  await tamper(...emptied, ...filled)
})

async function verdict() {
  return verify(await desk.requestOf('admin'))
}

const published = `slug = 'verified'`

/** What somebody does who can switch the triggers off, and the record that verify then names. */
const tamperings: [string, string, string, string][] = [
  [
    'a rewritten manuscript',
    `update revisions set manuscript = jsonb_set(manuscript, '{title}', '"改"') where id = 1`,
    'revisions',
    'digest',
  ],
  ['a rewritten digest', `update revisions set digest = repeat('0', 64) where id = 1`, 'revisions', 'digest'],
  [
    'a rewritten digest of the text',
    `update revisions set text_digest = repeat('0', 64) where id = 1`,
    'revisions',
    'textDigest',
  ],
  [
    'a rewritten digest of the attributions',
    `update revisions set attribution_digest = repeat('0', 64) where id = 1`,
    'revisions',
    'attributionDigest',
  ],
  [
    'one revision in the place of another, digests and all',
    `update revisions set (manuscript, digest, text_digest, attribution_digest) = (select manuscript, digest, text_digest, attribution_digest from revisions where id = 2) where id = 1`,
    'revisions',
    'eventDigest',
  ],
  [
    'a revision that nobody submitted',
    `insert into revisions select (jsonb_populate_record(null::revisions, to_jsonb(r) || '{"id": 90, "number": 90}')).* from revisions r where id = 1`,
    'revisions',
    'eventDigest',
  ],
  [
    'a decision on another digest',
    `update decisions set digest = repeat('0', 64) where id = 1`,
    'decisions',
    'digest',
  ],
  [
    'a decision turned round',
    `update decisions set verdict = 'requestChanges' where id = 1`,
    'decisions',
    'verdict',
  ],
  [
    'a decision given to somebody else',
    `update decisions set by_id = (select id from users where email like 'chief2@%'), by_name = '别人' where id = 1`,
    'decisions',
    'by',
  ],
  [
    'a decision under another name',
    `update decisions set by_name = '别人' where id = 1`,
    'decisions',
    'byName',
  ],
  [
    'a decision with another reason',
    `update decisions set override_reason = '补写的理由' where id = 1`,
    'decisions',
    'reason',
  ],
  [
    'a decision that nobody took',
    `insert into decisions select (jsonb_populate_record(null::decisions, to_jsonb(d) || '{"id": 90}')).* from decisions d where id = 1`,
    'decisions',
    'eventDigest',
  ],
  ['an approval taken away', `delete from decisions where id = 1`, 'publications', 'unapproved'],
  [
    'a request for changes taken away',
    `delete from decisions where verdict = 'requestChanges'`,
    'events',
    'decision',
  ],
  ['a pointer moved', `update publications set revision_id = 1 where ${published}`, 'publications', 'digest'],
  [
    'a pointer moved with its digest',
    `update publications set revision_id = 1, digest = (select digest from revisions where id = 1) where ${published}`,
    'publications',
    'revision',
  ],
  [
    'a withdrawal undone',
    `update publications set state = 'published' where slug = 'withdrawn'`,
    'publications',
    'state',
  ],
  [
    'another reason for a withdrawal',
    `update publications set withdrawn_reason = 'x' where slug = 'withdrawn'`,
    'publications',
    'withdrawnReason',
  ],
  [
    'rewritten bytes',
    `update publications set representation = replace(representation, '第二版', '第三版') where ${published}`,
    'publications',
    'representation',
  ],
  ['a rewritten ETag', `update publications set etag = 'x' where ${published}`, 'publications', 'etag'],
  [
    'a rewritten page',
    `update publications set page = jsonb_set(page, '{manuscript,title}', '"改"') where ${published}`,
    'publications',
    'page',
  ],
  [
    'a rewritten public history',
    `update publications set page = jsonb_set(page, '{history,1,note}', '"改"') where ${published}`,
    'publications',
    'history',
  ],
  [
    'an approver who did not approve',
    `update publications set page = jsonb_set(page, '{approvals,0,by}', '"别人"') where ${published}`,
    'publications',
    'approvals',
  ],
  [
    'a contributor taken off the list',
    `update revisions set contributors = '{"text": [], "attribution": []}' where id = 1`,
    'revisions',
    'contributors',
  ],
  [
    'parts under another identity',
    `update revisions set identity = jsonb_set(identity, '{quotes,0}', '"x"') where id = 1`,
    'revisions',
    'identity',
  ],
  [
    'a revision submitted by somebody else',
    `update revisions set submitted_by_name = '别人' where id = 1`,
    'revisions',
    'submittedByName',
  ],
  [
    'a correction told as a minor change',
    `update publications set page = jsonb_set(page, '{history,1,kind}', '"minor"') where ${published}`,
    'publications',
    'history',
  ],
  [
    'another date of the first publication',
    `update publications set page = jsonb_set(page, '{firstPublishedAt}', '"2001-01-01T00:00:00.000Z"') where ${published}`,
    'publications',
    'firstPublishedAt',
  ],
  [
    'another date in the column that orders lists',
    `update publications set published_at = '2001-01-01' where ${published}`,
    'publications',
    'publishedAt',
  ],
  [
    'approvals that readers are not shown',
    `update publications set page = jsonb_set(page, '{approvals}', '[]') where ${published}`,
    'publications',
    'approvedScopes',
  ],
  [
    'an override that nobody gave a reason for',
    `update publications set page = jsonb_set(page, '{approvals,0,override}', '{"reason": "x"}') where ${published}`,
    'publications',
    'approvals',
  ],
  [
    'an address that leads elsewhere',
    `update addresses set publication_id = (select id from publications where slug = 'withdrawn') where ${published}`,
    'publications',
    'address',
  ],
  ['another slug', `update publications set slug = 'x' where ${published}`, 'publications', 'address'],
  ['a rewritten event', `update events set reason = '改' where sequence = 1`, 'events', 'hash'],
  [
    'an event under another name',
    `update events set actor_name = '别人' where type = 'article.imported'`,
    'events',
    'hash',
  ],
  ['a first event taken away', `delete from events where sequence = 1`, 'events', 'sequence'],
  [
    'an event taken away from the middle',
    `delete from events where type = 'article.imported' and sequence > 1`,
    'events',
    'sequence',
  ],
  [
    'the last event taken away',
    `delete from events where sequence = (select max(sequence) from events)`,
    'publications',
    'state',
  ],
  [
    'the event of a decision taken away',
    `delete from events where type = 'revision.decided' and sequence = (select max(sequence) from events where type = 'revision.decided')`,
    'decisions',
    'eventDigest',
  ],
  ['a hash made anew', `update events set hash = repeat('0', 64) where sequence = 2`, 'events', 'hash'],
]

describe('verify', () => {
  it('finds nothing in a record that nobody touched, and counts what it checked', async () => {
    const count = `select (select count(*)::int from events) as events, (select count(*)::int from decisions) as decisions`
    const counted = await oneRow(count)
    expect(await verdict()).toEqual({
      ok: true,
      checked: {
        revisions: 4,
        publications: 2,
        'segment-translations': 0,
        'quote-translations': 0,
        ...counted,
      },
      fault: null,
    })
  })

  it.each(tamperings)('finds %s', async (_name, statement, record, what) => {
    await tamper(statement)
    const { ok, fault } = await verdict()
    expect(ok).toBe(false)
    expect(fault).toMatchObject({ record, what })
    expect(fault?.expected).not.toBe(fault?.found)
  })

  it('finds what was published without an approval, by somebody who knows how the record is written', async () => {
    const article = await desk.bringIn('unapproved')
    const { body } = await desk.send('editor', 'POST', `/articles/${article.id}/submit`, {})
    const revision = body.revision
    const { id: submitted } = await oneRow(`select id from revisions where id = ${revision?.id}`)
    const req = await desk.requestOf('chief')
    const now = new Date()
    const actor = { id: 'x', name: '某人', roles: [], locales: [] }
    const stored = await desk.payload.findByID({
      collection: 'revisions',
      id: Number(submitted),
      depth: 0,
      overrideAccess: true,
      req,
    })
    const digest = stored.digest
    const facts = {
      slug: stored.slug,
      digest: storedDigest(digest),
      revision: 1,
      approvals: [],
      history: [
        { revision: 1, kind: 'first' as const, note: null, at: now.toISOString(), approvals: 0, digest },
      ],
      alternates: [],
      firstPublishedAt: now.toISOString(),
      publishedAt: now.toISOString(),
    }
    await withinTransaction({ req, now, actor }, async (act) => {
      const where = { article: article.id, locale: stored.locale, revision: stored.id, digest }
      await appendEvent(act, {
        type: 'publication.published',
        ...where,
        details: { kind: null, slug: stored.slug },
      })
      await moveRevision(act, stored.id, { status: 'published', publishedAt: now.toISOString() })
      const { id } = await desk.payload.create({
        collection: 'publications',
        data: {
          ...where,
          locale: stored.locale,
          slug: stored.slug,
          state: 'published',
          ...finish(stored, facts),
          firstPublishedAt: now.toISOString(),
          publishedAt: now.toISOString(),
        },
        overrideAccess: true,
        req,
      })
      const address = { locale: stored.locale, slug: stored.slug, publication: id, current: true }
      await desk.payload.create({ collection: 'addresses', data: address, overrideAccess: true, req })
      return accept(null)
    })
    expect(await verdict()).toMatchObject({
      ok: false,
      fault: { record: 'publications', what: 'unapproved', expected: '0', found: '2' },
    })
  })

  it('names a trigger that is switched off before anything else', async () => {
    await runStatements(['alter table decisions disable trigger copydesk_decisions_change'])
    expect(await verdict()).toMatchObject({
      ok: false,
      fault: { record: 'triggers', id: 'copydesk_decisions_change', found: 'missing' },
    })
    await runStatements(['alter table decisions enable trigger copydesk_decisions_change'])
  })
})
