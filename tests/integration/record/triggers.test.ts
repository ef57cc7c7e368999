import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { insistOnTriggers } from '../../../src/hooks/insist-on-triggers'
import { openDesk, type Desk } from '../../support/desk'
import { oneRow, runStatements } from '../../support/postgres'

let desk: Desk
let publication: Record<string, unknown>

beforeAll(async () => {
  desk = await openDesk()
  const article = await desk.bringIn('triggers')
  await desk.publishAll(article.id)
  const other = await desk.bringIn('other', '另一篇\n第一段。\n')
  await desk.publishAll(other.id)
  await desk.send('chief', 'POST', '/comments', { revision: 1, body: '批注' })
  await desk.checkInVain(1)
  publication = await oneRow(`select * from publications where slug = 'triggers'`)
})

function refused(...statements: string[]) {
  return expect(runStatements(statements), statements.join('; ')).rejects.toMatchObject({ code: 'CD001' })
}

/** Writes the next event of the chain, as somebody might who knows how it is made. */
function event(type: string, revision: unknown, digest: unknown): string {
  return `insert into events (sequence, type, actor_name, article, locale, revision, digest, at, previous_hash, hash)
    select e.sequence + 1, '${type}', '有人', ${String(publication.article_id)}, 'zh-Hans', ${String(revision)},
      '${String(digest)}', now()::text, e.hash, md5(random()::text)
    from events e order by sequence desc limit 1`
}

describe('PostgreSQL refuses', () => {
  const contents: [string, string[]][] = [
    ['revisions', ['manuscript', 'identity', 'contributors', 'findings'].map((column) => `${column} = '{}'`)],
    [
      'revisions',
      ['digest', 'text_digest', 'attribution_digest', 'slug', 'note', 'submitted_by_name'].map(
        (c) => `${c} = 'x'`,
      ),
    ],
    [
      'revisions',
      ['number = 77', 'last_edit = 0', 'submitted_by_id = null', 'article_id = null', 'base_id = id'],
    ],
    [
      'decisions',
      [
        `digest = 'x'`,
        `verdict = 'requestChanges'`,
        `by_name = 'x'`,
        'by_id = null',
        `comment = 'x'`,
        "decided_at = now() + interval '1 day'",
      ],
    ],
    ['events', [`reason = 'x'`, `hash = 'x'`, 'sequence = 500', `details = '{}'`, `actor_name = 'x'`]],
    ['edits', [`person = 'x'`, `scope = 'x'`]],
    ['verifications', [`by_name = 'x'`, `wording_digest = 'x'`, `result = 'differs'`]],
    ['comments', [`body = 'x'`, `by_name = 'x'`, `revision_id = 2`]],
    ['addresses', [`slug = 'x'`, `publication_id = 2`, `locale = 'en'`]],
  ]

  it.each(contents)('to change the content of %s: %s', async (table, changes) => {
    for (const change of changes) await refused(`update ${table} set ${change}`)
  })

  it.each([
    'revisions',
    'decisions',
    'events',
    'publications',
    'addresses',
    'edits',
    'verifications',
    'comments',
  ])('to delete from %s', async (table) => {
    await refused(`delete from ${table}`)
    await refused(`delete from ${table} where id = (select max(id) from ${table})`)
  })

  it.each([
    'revisions',
    'decisions',
    'events',
    'publications',
    'addresses',
    'edits',
    'verifications',
    'passages',
    'segments',
    'segment_translations',
    'quote_translations',
    'translation_acts',
    'waivers',
  ])('to truncate %s', (table) => refused(`truncate ${table} cascade`))

  it('to set when a revision was published a second time', async () => {
    await refused(`update revisions set published_at = now() where published_at is not null`)
  })

  it('to delete what the record refers to', async () => {
    await expect(runStatements(['delete from articles'])).rejects.toThrow()
    await refused('delete from users')
    await refused('delete from quotes where id = 1')
  })
})

describe('PostgreSQL refuses at the end of the transaction', () => {
  it.each([
    [`representation = '伪造'`],
    [`etag = 'x'`],
    [`page = '{}'`],
    [`slug = 'x'`],
    [`state = 'withdrawn'`],
    [`withdrawn_reason = 'x'`],
    ['published_at = now()'],
    [`revision_id = (select max(id) from revisions)`],
    [`digest = 'x'`],
    [`locale = 'en'`],
  ])('a publication changed without its event: %s', async (change) => {
    await refused(`update publications set ${change} where slug = 'triggers'`)
    await refused(`update publications set ${change} where slug = 'triggers'`, 'select 1')
  })

  it('a pointer moved with the event of another revision, of another kind, or of another transaction', async () => {
    const { revision_id: revision, digest } = publication
    const moving = `update publications set revision_id = (select max(id) from revisions), digest = 'x' where slug = 'triggers'`
    const withdrawing = `update publications set state = 'withdrawn' where slug = 'triggers'`
    await refused(event('publication.published', revision, digest), moving)
    await refused(event('revision.withheld', revision, digest), withdrawing)
    await refused(event('publication.published', revision, digest), withdrawing)
    await refused(
      event('article.submitted', revision, digest),
      `update publications set etag = 'x' where slug = 'triggers'`,
    )
  })

  it('a new address or decision without its event', async () => {
    await refused(
      `insert into addresses (locale, slug, publication_id, current) select 'zh-Hans', 'new', id, true from publications limit 1`,
    )
    await refused(
      `insert into decisions (revision_id, article_id, locale, scope, digest, verdict, by_id, by_name, decided_at)
       select revision_id, article_id, locale, scope, digest, verdict, by_id, by_name, now() from decisions limit 1`,
    )
  })

  it('an address that leads to another publication, or is no longer current', async () => {
    await refused(`update addresses set current = false where slug = 'triggers'`)
  })

  it('a revision that becomes public, or is hidden, by its columns alone', async () => {
    await refused(`update revisions set withheld_at = now()`)
    await refused(`update revisions set status = 'withdrawn' where status = 'published'`)
    await refused(`update revisions set status = 'superseded' where status = 'published'`)
  })

  it('an event that does not follow the last one', async () => {
    const skipping = event('publication.published', 1, 'x').replace('sequence + 1', 'sequence + 2')
    const forking = event('publication.published', 1, 'x').replace('e.hash, md5', 'null, md5')
    await refused(skipping)
    await refused(forking)
  })
})

describe('the application', () => {
  it('starts while every trigger is there', async () => {
    await expect(insistOnTriggers(desk.payload)).resolves.toBeUndefined()
  })

  it.each([
    ['copydesk_decisions_change', 'decisions'],
    ['copydesk_publications_event', 'publications'],
    ['copydesk_events_chain', 'events'],
    ['copydesk_revisions_event', 'revisions'],
  ])('does not start while %s is switched off, and names it', async (trigger, table) => {
    await runStatements([`alter table ${table} disable trigger ${trigger}`])
    await expect(insistOnTriggers(desk.payload)).rejects.toThrow(trigger)
    await runStatements([`alter table ${table} enable trigger ${trigger}`])
  })

  it.each([
    [
      'a trigger that fires on a replica alone',
      'alter table events enable replica trigger copydesk_events_change',
      'alter table events enable trigger copydesk_events_change',
      'copydesk_events_change',
    ],
    [
      'a trigger of that name with a condition',
      `create or replace trigger copydesk_edits_change before update or delete on edits for each row
        when (old.id < 0) execute function copydesk_refuse()`,
      `create or replace trigger copydesk_edits_change before update or delete on edits for each row
        execute function copydesk_refuse()`,
      'copydesk_edits_change',
    ],
    [
      'a trigger that lets one more column move',
      `create or replace trigger copydesk_comments_content before update on comments for each row
        execute function copydesk_keep_content('body', 'resolved', 'resolved_by_name', 'updated_at')`,
      `create or replace trigger copydesk_comments_content before update on comments for each row
        execute function copydesk_keep_content('resolved', 'resolved_by_name', 'updated_at')`,
      'copydesk_comments_content',
    ],
  ])('does not start with %s', async (_name, weaken, mend, trigger) => {
    await runStatements([weaken])
    await expect(insistOnTriggers(desk.payload)).rejects.toThrow(trigger)
    await runStatements([mend])
    await expect(insistOnTriggers(desk.payload)).resolves.toBeUndefined()
  })

  it.each([
    ['copydesk_refuse', 'copydesk_decisions_change'],
    ['copydesk_written_now', 'copydesk_written_now'],
  ])('does not start while %s is there and refuses nothing', async (name, named) => {
    const { body } = await oneRow(`select pg_get_functiondef('${name}'::regproc) as body`)
    const written = String(body)
    const idle = written.replace(/(AS \$function\$).*(\$function\$)/s, (_all, open: string, close: string) =>
      name === 'copydesk_refuse' ? `${open} begin return new; end ${close}` : `${open} select true ${close}`,
    )
    expect(idle).not.toBe(written)
    await runStatements([idle])
    await expect(insistOnTriggers(desk.payload)).rejects.toThrow(named)
    await runStatements([written])
    await expect(insistOnTriggers(desk.payload)).resolves.toBeUndefined()
  })

  it('does not start without them: Payload itself refuses to open', async () => {
    await runStatements(['alter table events disable trigger copydesk_events_truncate'])
    const opening = async (payload: Payload) => payload.config.onInit?.(payload)
    await expect(opening(desk.payload)).rejects.toThrow('copydesk_events_truncate')
    await runStatements(['alter table events enable trigger copydesk_events_truncate'])
  })
})
