import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { verify } from '../../../src/queries/verify'
import { openDesk, type Desk } from '../../support/desk'
import { oneRow, runStatements, tamper } from '../../support/postgres'
import { translate } from '../../support/translation'

let desk: Desk

const tables = ['segment_translations', 'quote_translations', 'translation_acts'] as const

beforeAll(async () => {
  desk = await openDesk()
  const article = (await desk.bringIn('translated')).id
  await desk.publishAll(article)
  const translation = await translate(desk, article)
  await translation.finish()
  const heading = await translation.find('第一节')
  await translation.say('reviewer', heading, 'reject', {
    dimension: 'style',
    severity: 'minor',
    comment: 'Shorter.',
  })
  for (const table of tables) await runStatements([`create table kept_${table} as table ${table}`])
})

beforeEach(async () => {
  await tamper(
    ...tables.flatMap((table) => [
      `delete from ${table}`,
      `insert into ${table} select * from kept_${table}`,
    ]),
  )
})

async function verdict() {
  return verify(await desk.requestOf('admin'))
}

const title = `(select id from segment_translations where target = 'A Sample Title')`
const heading = `(select id from segment_translations where target = 'Section One')`
const reviewer = `(select id::text from users where email like 'reviewer@%')`
const translator = `(select id::text from users where email like 'translator@%')`

/** An act that says what somebody who can write to the tables would like to have happened. */
const actOn = (subject: string, act: string, person: string, words: string, state: string) => `
  insert into translation_acts (kind, subject, act, target, state, freshness, segment, lock_version, person, person_name, at)
  select 'segment', t.id, '${act}', ${words}, '${state}', 'current', t.segment_id, t.lock_version + 1, ${person}, 'Somebody', now()
  from segment_translations t where t.id = ${subject}`

const segments = 'segment-translations'
const tamperings: [string, string[], string, string][] = [
  [
    'words changed under their approval',
    [`update segment_translations set target = 'Another Title' where id = ${title}`],
    segments,
    'target',
  ],
  [
    'a sentence approved that was sent back',
    [`update segment_translations set state = 'approved' where id = ${heading}`],
    segments,
    'state',
  ],
  [
    'a stale sentence made current, or the reverse',
    [`update segment_translations set freshness = 'staleMajor' where id = ${title}`],
    segments,
    'freshness',
  ],
  [
    'words changed together with an act that says so',
    [
      actOn(title, 'wrote', translator, `'Another Title'`, 'approved'),
      `update segment_translations set target = 'Another Title' where id = ${title}`,
    ],
    segments,
    'acceptedBy',
  ],
  [
    'an acceptance by the author of the words',
    [
      actOn(heading, 'accepted', translator, 't.target', 'approved'),
      `update segment_translations set state = 'approved' where id = ${heading}`,
    ],
    segments,
    'acceptedBy',
  ],
  [
    'an acceptance of other words than stood there',
    [
      actOn(heading, 'accepted', reviewer, `'Other words'`, 'approved'),
      `update segment_translations set state = 'approved', target = 'Other words' where id = ${heading}`,
    ],
    segments,
    'target',
  ],
  [
    'an acceptance that the log of events knows nothing of',
    [
      actOn(title, 'wrote', translator, `'Other words'`, 'submitted'),
      actOn(title, 'accepted', reviewer, `'Other words'`, 'approved'),
      `update segment_translations set target = 'Other words' where id = ${title}`,
    ],
    segments,
    'acceptance',
  ],
  [
    'an author taken off the record',
    [`update translation_acts set person = ${reviewer} where act = 'wrote' and subject = ${title}`],
    segments,
    'acceptedBy',
  ],
  [
    'the acts on a sentence taken away',
    [`delete from translation_acts where subject = ${title} and kind = 'segment'`],
    segments,
    'target',
  ],
  [
    'the translation of a quotation changed under its approval',
    [`update quote_translations set target = 'We will not.'`],
    'quote-translations',
    'target',
  ],
  [
    'the translation of a quotation approved by nobody',
    [`delete from translation_acts where kind = 'quotation' and act = 'accepted'`],
    'quote-translations',
    'state',
  ],
]

describe('verify, of translations', () => {
  it('finds nothing in what nobody touched, and counts every sentence and quotation', async () => {
    const { segments: counted, quotations } = await oneRow(
      `select (select count(*)::int from segment_translations) as segments,
         (select count(*)::int from quote_translations) as quotations`,
    )
    const { ok, fault, checked } = await verdict()
    expect({ ok, fault }).toEqual({ ok: true, fault: null })
    expect(checked).toMatchObject({ [segments]: counted, 'quote-translations': quotations })
    expect(quotations).toBeGreaterThan(0)
  })

  it.each(tamperings)('finds %s', async (_name, statements, record, what) => {
    await tamper(...statements)
    const { ok, fault } = await verdict()
    expect(ok).toBe(false)
    expect(fault).toMatchObject({ record, what })
    expect(fault?.expected).not.toBe(fault?.found)
  })
})
