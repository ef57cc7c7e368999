import { beforeAll, describe, expect, it } from 'vitest'

import { openDesk, type Desk } from '../../support/desk'
import { runStatements } from '../../support/postgres'
import { rowIn, translate, type TranslationOf } from '../../support/translation'

let desk: Desk
let article: number
let translation: TranslationOf

beforeAll(async () => {
  desk = await openDesk()
  article = (await desk.bringIn('sentences')).id
  expect((await desk.publishAll(article)).status).toBe(200)
  translation = await translate(desk, article)
})

describe('opening a translation', () => {
  it('cuts the approved source into sentences, with quotations as codes', async () => {
    const segments = await translation.segments()
    expect(segments.map(({ source }) => source.replace(/\{q:[^}]+\}/, '{q}'))).toEqual([
      '示例标题',
      '——写在测试之际',
      '这是导语，说明本文要讲什么。',
      '第一节',
      '市政府发言人张伟表示：{q}',
      '这是第一节的另一句话。',
      '第一节的第二段讲述了更多情况。',
      '第二节',
      '第二节只有一个段落，它说明了后续安排。',
    ])
    expect(segments[4]?.quotations).toMatchObject([
      { wording: '我们将按时完成全部工程。', translation: null },
    ])
    expect(new Set(segments.map(({ state }) => state))).toEqual(new Set(['untranslated']))
  })

  it('is refused a second time, for the language of the source, and to whoever may not', async () => {
    const path = `/articles/${article}/translations`
    expect(await desk.send('translator', 'POST', path, { locale: 'en' })).toMatchObject({
      status: 409,
      body: { refusal: 'translationExists', details: { translation: translation.id } },
    })
    const own = await desk.send('chief', 'POST', path, { locale: 'zh-Hans' })
    expect(own).toMatchObject({ status: 400, body: { refusal: 'malformed' } })
    expect((await desk.send('translator', 'POST', path, { locale: 'kk' })).status).toBe(403)
    expect((await desk.send(null, 'POST', path, { locale: 'ru' })).status).toBe(401)
  })

  it('is refused while nothing of the article is approved', async () => {
    const { id } = await desk.bringIn('not-approved')
    const answer = await desk.send('translator', 'POST', `/articles/${id}/translations`, { locale: 'en' })
    expect(answer).toMatchObject({ status: 409, body: { refusal: 'sourceNotApproved' } })
  })

  it('answers in pages, each with the cursor of the next', async () => {
    const path = `/translations/${translation.id}/segments?limit=4`
    const first = await desk.send('translator', 'GET', path)
    expect(first.body).toMatchObject({ next: '4' })
    const last = await desk.send('translator', 'GET', `${path}&cursor=8`)
    expect(last.body).toMatchObject({ items: [{ order: 8 }], next: null })
  })
})

describe('the sentences before they are checked', () => {
  const path = () => `/translations/${translation.id}`

  it('are the same rows, of which nobody says that they have no findings', async () => {
    const written = rowIn(
      await translation.save('translator', await translation.find('这是导语'), 'In 2099 .'),
    )
    expect(written.findings.length).toBeGreaterThan(0)
    const { body } = await desk.send('translator', 'GET', `${path()}/segments?findings=later`)
    const rows = await translation.segments()
    expect(body).toEqual({ items: rows.map((row) => ({ ...row, findings: null })), next: null })
    const answer = await desk.send('translator', 'GET', `${path()}/findings`)
    const findings = rows.map(({ id, lockVersion, findings: found }) => ({
      id,
      lockVersion,
      findings: found,
    }))
    expect(answer.body).toEqual({ items: findings, next: null })
    rowIn(await translation.save('translator', written, ''))
  })

  it('are checked page by page', async () => {
    const first = await desk.send('translator', 'GET', `${path()}/findings?limit=4`)
    expect(first.body).toMatchObject({ next: '4' })
    const last = await desk.send('translator', 'GET', `${path()}/findings?limit=4&cursor=8`)
    const eighth = (await translation.segments())[8]
    expect(last.body).toMatchObject({ items: [{ id: eighth?.id, lockVersion: 1 }], next: null })
  })

  it.each(['segments?findings=later', 'findings'])(
    'are told to people of the desk alone: %s',
    async (door) => {
      expect((await desk.send(null, 'GET', `${path()}/${door}`)).status).toBe(401)
      expect((await desk.send('checker', 'GET', `${path()}/${door}`)).status).toBe(200)
      expect((await desk.send('translator', 'GET', `/translations/999999/${door}`)).status).toBe(404)
    },
  )
})

describe('a sentence', () => {
  it('goes from its translator to a reviewer, who approves it', async () => {
    const written = rowIn(
      await translation.save('translator', await translation.find('示例标题'), 'A Sample Title'),
    )
    expect(written).toMatchObject({ state: 'draft', authors: [{ name: 'Demo Translator' }], lockVersion: 2 })
    const submitted = rowIn(await translation.say('translator', written, 'submit'))
    expect(submitted.state).toBe('submitted')
    const approved = rowIn(await translation.say('reviewer', submitted, 'accept'))
    expect(approved).toMatchObject({ state: 'approved', acceptedBy: [{ name: 'Demo Reviewer' }] })
  })

  it('is not approved by whoever wrote it, nor by a translator', async () => {
    const row = rowIn(await translation.save('reviewer', await translation.find('第二节'), 'Section Two'))
    const submitted = rowIn(await translation.say('reviewer', row, 'submit'))
    const own = await translation.say('reviewer', submitted, 'accept')
    expect(own).toMatchObject({ status: 403, body: { refusal: 'ownWords' } })
    const translators = await translation.say('translator2', submitted, 'accept')
    expect(translators).toMatchObject({ status: 403, body: { refusal: 'roleRequired' } })
    expect(rowIn(await translation.say('reviewer2', submitted, 'accept')).state).toBe('approved')
  })

  it('is a draft again as soon as its words change', async () => {
    const approved = await translation.find('第二节')
    const changed = rowIn(await translation.save('translator', approved, 'Section two'))
    expect(changed).toMatchObject({ state: 'draft', acceptedBy: [] })
  })

  it('goes back with category, severity and comment, and keeps them as an issue', async () => {
    const row = rowIn(await translation.save('translator', await translation.find('第一节'), 'Part one'))
    const submitted = rowIn(await translation.say('translator', row, 'submit'))
    const mute = await translation.say('reviewer', submitted, 'reject', { comment: 'No.' })
    expect(mute).toMatchObject({
      status: 400,
      body: { refusal: 'rejectionIncomplete', details: { missing: ['dimension', 'severity'] } },
    })
    const why = { dimension: 'style', severity: 'minor', comment: 'Headings are “Section”.' }
    const rejected = rowIn(await translation.say('reviewer', submitted, 'reject', why))
    expect(rejected).toMatchObject({ state: 'draft', issues: [{ ...why, text: 'Part one' }] })
    const [issue] = rejected.issues
    expect((await desk.send('translator', 'POST', `/review-issues/${issue?.id}/resolve`)).status).toBe(200)
    expect((await translation.find('第一节')).issues).toEqual([])
  })

  it('that a reviewer edited in review is accepted by its translator', async () => {
    const row = rowIn(await translation.save('translator', await translation.find('第一节'), 'Section one'))
    const submitted = rowIn(await translation.say('translator', row, 'submit'))
    const edited = rowIn(await translation.save('reviewer', submitted, 'Section One'))
    expect(edited).toMatchObject({ state: 'submitted', editedInReviewBy: edited.authors.at(-1)?.id ?? '' })
    const own = await translation.say('reviewer', edited, 'accept')
    expect(own).toMatchObject({ status: 403, body: { refusal: 'ownWords' } })
    expect(rowIn(await translation.say('translator', edited, 'accept')).state).toBe('approved')
  })

  it('that two people write tells the second what the first wrote, and loses neither', async () => {
    const seen = await translation.find('——写在测试之际')
    rowIn(await translation.save('translator', seen, '— On a Test'))
    const second = await translation.save('translator2', seen, '— About a Test')
    expect(second).toMatchObject({
      status: 409,
      body: {
        refusal: 'staleWrite',
        details: {
          sent: 1,
          current: 2,
          mine: '— About a Test',
          theirs: '— On a Test',
          by: 'Demo Translator',
        },
      },
    })
    expect((await translation.find('——写在测试之际')).target).toBe('— On a Test')
  })

  it('is not written without saying which version it started from', async () => {
    const seen = await translation.find('——写在测试之际')
    const answer = await desk.send('translator', 'PATCH', `/segment-translations/${seen.id}`, {
      target: '— New',
    })
    expect(answer).toMatchObject({
      status: 428,
      body: { refusal: 'lockVersionRequired', details: { current: seen.lockVersion } },
    })
    expect((await translation.find('——写在测试之际')).target).toBe(seen.target)
  })

  it('is listed by a cursor of the answer before, and by no other', async () => {
    const path = `/translations/${translation.id}/segments`
    expect((await desk.send('translator', 'GET', `${path}?cursor=`)).status).toBe(200)
    for (const [name, value] of [
      ['cursor', 'later'],
      ['limit', '-1'],
    ]) {
      const answer = await desk.send('translator', 'GET', `${path}?${name}=${value}`)
      expect(answer).toMatchObject({ status: 400, body: { refusal: 'malformed', details: { field: name } } })
    }
  })

  it('takes the same words twice without a conflict, as when an answer was lost', async () => {
    const { lockVersion, ...row } = await translation.find('——写在测试之际')
    const again = await translation.save(
      'translator',
      { ...row, lockVersion: lockVersion - 1 },
      '— On a Test',
    )
    expect(rowIn(again)).toMatchObject({ lockVersion })
  })

  it('without the code of its quotation is not accepted', async () => {
    const row = await translation.find('市政府发言人张伟表示')
    const written = rowIn(await translation.save('translator', row, 'Zhang said it would be done.'))
    expect(written.findings).toMatchObject([{ check: 'quote-code', severity: 'critical', waived: null }])
    const submitted = rowIn(await translation.say('translator', written, 'submit'))
    const answer = await translation.say('reviewer', submitted, 'accept')
    expect(answer).toMatchObject({
      status: 409,
      body: { refusal: 'blockedByFindings', details: { checks: ['quote-code'] } },
    })
  })

  it('with a finding is accepted once that is waived with a reason, which dies with the next change', async () => {
    const row = await translation.find('这是第一节的另一句话')
    const words = '这是第一节的另一句话。'
    const written = rowIn(await translation.save('translator', row, words))
    const submitted = rowIn(await translation.say('translator', written, 'submit'))
    expect(submitted.findings.length).toBeGreaterThan(0)
    for (const { check, message } of submitted.findings) {
      const path = `/segment-translations/${row.id}/waivers`
      const mute = await desk.send('reviewer', 'POST', path, { check, message, reason: ' ' })
      expect(mute).toMatchObject({ status: 400, body: { refusal: 'reasonRequired' } })
      const answer = await desk.send('reviewer', 'POST', path, { check, message, reason: 'Left as it is.' })
      expect(answer.status, answer.text).toBe(201)
    }
    expect(rowIn(await translation.say('reviewer', submitted, 'accept')).state).toBe('approved')
    const approved = await translation.find('这是第一节的另一句话')
    const changed = rowIn(await translation.save('translator', approved, `${words}！`))
    expect(changed.findings.every(({ waived }) => waived === null)).toBe(true)
  })
})

describe('a quotation', () => {
  it('is translated once, officially only with where it was published, and approved by another', async () => {
    const { quotations } = await translation.find('市政府发言人张伟表示')
    const sent = { quote: quotations[0]?.quote, target: 'We will finish the whole project on time.' }
    const path = `/translations/${translation.id}/quotations`
    const bare = await desk.send('reviewer', 'POST', path, {
      ...sent,
      kind: 'official',
      official: { publisher: 'City' },
    })
    expect(bare).toMatchObject({
      status: 400,
      body: { refusal: 'officialIncomplete', details: { missing: ['title', 'url', 'accessed', 'excerpt'] } },
    })
    const made = await desk.send('reviewer', 'POST', path, { ...sent, kind: 'house' })
    const { id, lockVersion } = made.body.quotation as { id: number; lockVersion: number }
    const accept = `/quote-translations/${id}/accept`
    const own = await desk.send('reviewer', 'POST', accept, { lockVersion })
    expect(own).toMatchObject({ status: 403, body: { refusal: 'ownWords' } })
    const other = await desk.send('reviewer2', 'POST', accept, { lockVersion })
    expect(other.body).toMatchObject({ quotation: { state: 'approved', kind: 'house' } })
    const row = await translation.find('市政府发言人张伟表示')
    expect(row.quotations).toMatchObject([{ translation: { state: 'approved', target: sent.target } }])
    const stale = await desk.send('translator', 'POST', path, { ...sent, target: 'Other.', lockVersion })
    expect(stale).toMatchObject({ status: 409, body: { refusal: 'staleWrite' } })
  })
})

describe('the memory', () => {
  it('finds what is approved by likeness and by words, until the approval is gone', async () => {
    const title = await translation.find('示例标题')
    const memory = `/segment-translations/${title.id}/memory`
    const exact = { source: '示例标题', target: 'A Sample Title', similarity: 1 }
    expect((await desk.send('translator', 'GET', memory)).body.items).toMatchObject([exact])
    const words = `/translations/${translation.id}/concordance?q=sample`
    expect((await desk.send('translator', 'GET', words)).body.items).toMatchObject([
      { target: 'A Sample Title' },
    ])
    rowIn(await translation.save('translator', title, 'A Specimen Title'))
    expect((await desk.send('translator', 'GET', memory)).body.items).toEqual([])
  })
})

describe('who else is here', () => {
  const be = (who: Parameters<Desk['send']>[0], body: Record<string, unknown>, at = translation.id) =>
    desk.send(who, 'POST', `/translations/${at}/presence`, body)

  it('is said to everybody else who has the desk of the same translation open, with the sentence', async () => {
    const { id } = await translation.find('这是导语')
    expect((await be('translator', { sentence: id })).body).toEqual({ colleagues: [] })
    const seen = await be('reviewer', {})
    expect(seen.body).toMatchObject({ colleagues: [{ name: 'Demo Translator', sentence: id }] })
    expect((await be('translator', {})).body).toMatchObject({ colleagues: [{ sentence: null }] })
  })

  it('is one line for each person, wherever they are, and none for who left or has long said nothing', async () => {
    const { id } = await translation.find('第二节只有')
    await be('translator', { sentence: id })
    expect((await be('reviewer', {})).body.colleagues).toHaveLength(1)
    await be('translator', { isLeaving: true })
    expect((await be('reviewer', {})).body).toEqual({ colleagues: [] })
    await be('translator', { sentence: id })
    await runStatements(["update presences set seen_at = seen_at - interval '1 minute'"])
    expect((await be('reviewer', {})).body).toEqual({ colleagues: [] })
  })

  it('is nobody of another translation, and is told to nobody from outside', async () => {
    const other = await desk.send('chief', 'POST', `/articles/${article}/translations`, { locale: 'ru' })
    const { id } = other.body.translation as { id: number }
    await be('translator', {})
    expect((await be('chief', {}, id)).body).toEqual({ colleagues: [] })
    expect((await be(null, {})).status).toBe(401)
    expect((await be('translator', {}, 999_999)).status).toBe(404)
    expect((await be('translator', { sentence: 'one' })).status).toBe(400)
  })

  it('is nobody twice when two windows say so at once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => be('translator', {})))
    expect((await be('reviewer', {})).body.colleagues).toHaveLength(1)
  })
})

describe('an assignment', () => {
  it('is given to people who may do the work, and ended', async () => {
    const path = `/translations/${translation.id}/assignments`
    const req = await desk.requestOf('translator')
    const person = Number(req.user?.id)
    const given = await desk.send('chief', 'POST', path, { person, role: 'translator', dueOn: '2026-12-01' })
    expect(given.status, given.text).toBe(201)
    const wrong = await desk.send('chief', 'POST', path, { person, role: 'reviewer' })
    expect(wrong).toMatchObject({ status: 403, body: { refusal: 'roleRequired' } })
    const { body } = await desk.send('translator', 'GET', `/translations/${translation.id}/desk`)
    expect(body.assignments).toMatchObject([
      { person: { id: person }, role: 'translator', dueOn: '2026-12-01' },
    ])
    const { id } = given.body.assignment as { id: number }
    expect((await desk.send('chief', 'POST', `/assignments/${id}/end`)).status).toBe(200)
    const after = await desk.send('translator', 'GET', `/translations/${translation.id}/desk`)
    expect(after.body.assignments).toEqual([])
  })
})
