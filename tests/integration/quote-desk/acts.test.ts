import { beforeAll, describe, expect, it } from 'vitest'

import { openDesk, type Answer, type Desk, type Who } from '../../support/desk'
import { untouched } from '../../support/untouched'

let desk: Desk
let article: number

const slug = 'quote-desk'
const text = `题目
——写在引语工作台测试之际
导语说明本文要讲什么。横幅上写着“只要有心，人人可为”几个大字。
第一节
市政府发言人张伟表示：“我们将按时完成全部工程。”这是第一节的另一句话。
“哈方将坚定支持这一倡议”“吉方愿意继续深化合作”……各国代表纷纷表示。
第二节
第二节只有一个段落。
`

interface QuoteRow {
  id: number
  wording: string
  lockVersion: number
  lifecycle: string
  lifecycleReason: string | null
  attribution: {
    status: string
    speaker: number | null
    asWritten: string | null
    chain: string | null
    setBy: string
    confidence: string
    evidence: { part: string; exact: string; prefix: string; suffix: string }[]
  }
}

beforeAll(async () => {
  desk = await openDesk()
  article = (await desk.bringIn(slug, text)).id
  await desk.publishAll(article)
})

async function quotes(): Promise<QuoteRow[]> {
  const { body } = await desk.send('editor', 'GET', '/quotes?limit=0&sort=id&depth=0')
  return body.docs as QuoteRow[]
}

async function quoteOf(words: string): Promise<QuoteRow> {
  const found = (await quotes()).find(({ wording }) => wording.includes(words))
  if (!found) throw new Error(`no quotation ${words}`)
  return found
}

async function act(who: Who, verb: string, quote: QuoteRow, body: object): Promise<Answer> {
  const { lockVersion } = quote
  return desk.send(who, 'POST', `/quotes/${quote.id}/${verb}`, { lockVersion, article, ...body })
}

async function lastEvent() {
  const { body } = await desk.send('chief', 'GET', '/events?sort=-sequence&limit=1&depth=0')
  const [event] = body.docs as {
    type: string
    article: number
    reason: string
    details: object
    actorName: string
  }[]
  return event
}

async function newSource(name: string, fields: object = {}): Promise<{ id: number; lockVersion: number }> {
  const { body } = await desk.send('checker', 'POST', '/sources', { name, kind: 'person', ...fields })
  if (!body.doc) throw new Error(JSON.stringify(body))
  return body.doc
}

const explicit = { status: 'explicit', confidence: 'high' }

describe('attributing a quotation', () => {
  it('writes what a person decided, with an audit event, and moves nothing that readers get', async () => {
    const quote = await quoteOf('按时完成')
    const said = { ...explicit, venue: '新闻发布厅' }
    const answer = await untouched(desk, slug, () =>
      act('checker', 'attribute', quote, { attribution: said }),
    )
    expect(answer.status).toBe(200)
    const { attribution } = await quoteOf('按时完成')
    expect(attribution).toMatchObject({ ...said, setBy: 'human', speaker: quote.attribution.speaker })
    expect(await lastEvent()).toMatchObject({
      type: 'quotation.attributed',
      article,
      actorName: '示例核查甲',
      details: { quotes: [quote.id], status: 'explicit' },
    })
  })

  it('refuses a person for words of unknown or collective origin, and a person whom no words show', async () => {
    const quote = await quoteOf('按时完成')
    for (const status of ['unknown', 'collective']) {
      const answer = await act('checker', 'attribute', quote, { attribution: { status } })
      expect(answer).toMatchObject({ status: 409, body: { refusal: 'speakerOfUnattributed' } })
    }
    const attribution = { ...explicit, asWritten: null }
    const answer = await act('checker', 'attribute', quote, { attribution })
    expect(answer).toMatchObject({ status: 409, body: { refusal: 'speakerNotShown' } })
    const undated = await act('checker', 'attribute', quote, {
      attribution: { saidOnStated: '五月', saidOnEdtf: '2023-13' },
    })
    expect(undated).toMatchObject({ status: 400, body: { refusal: 'malformed' } })
  })

  it('applies to a whole chain, and keeps what each member has of its own', async () => {
    const [first, second] = [await quoteOf('哈方将坚定'), await quoteOf('吉方愿意')]
    expect(first.attribution.chain).not.toBeNull()
    expect(second.attribution.chain).toBe(first.attribution.chain)
    const chain = [{ quote: second.id, lockVersion: second.lockVersion }]
    const attribution = {
      status: 'collective',
      asWritten: '各国代表',
      speakerKind: 'group',
      confidence: 'high',
    }
    const answer = await act('checker', 'attribute', first, { attribution, chain })
    expect(answer.status).toBe(200)
    const after = [await quoteOf('哈方将坚定'), await quoteOf('吉方愿意')]
    for (const one of after) expect(one.attribution).toMatchObject({ ...attribution, setBy: 'human' })
    const own = (row: QuoteRow | undefined) =>
      row?.attribution.evidence.filter(({ part }) => part === 'content')
    expect(own(after[1])).toEqual(own(second))
    expect(await lastEvent()).toMatchObject({ details: { quotes: [first.id, second.id] } })
  })

  it('takes one member that is decided on differently out of its chain', async () => {
    const second = await quoteOf('吉方愿意')
    await act('checker', 'attribute', second, {
      attribution: { status: 'unknown', asWritten: null, speakerKind: null, speaker: null },
    })
    expect((await quoteOf('吉方愿意')).attribution.chain).toBeNull()
    expect((await quoteOf('哈方将坚定')).attribution.chain).not.toBeNull()
  })

  it('refuses to decide together on quotations that share nothing', async () => {
    const [one, other] = [await quoteOf('哈方将坚定'), await quoteOf('按时完成')]
    const chain = [{ quote: other.id, lockVersion: other.lockVersion }]
    const answer = await act('checker', 'attribute', one, { attribution: { status: 'collective' }, chain })
    expect(answer).toMatchObject({ status: 409, body: { refusal: 'notAChain' } })
  })

  it('takes only one of two checkers who decide at once, and tells the other', async () => {
    const quote = await quoteOf('哈方将坚定')
    const answers = await Promise.all(
      (['checker', 'checker2', 'chief', 'editor'] as const).map((who) =>
        act(who, 'attribute', quote, { attribution: { confidenceReason: `据${who}` } }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    for (const { status, body } of answers) if (status === 409) expect(body.refusal).toBe('staleWrite')
  })

  it('says so when the source was deleted while the decision was open, and keeps the quotation as it was', async () => {
    const quote = await quoteOf('哈方将坚定')
    const source = await newSource('各国代表团', { kind: 'group' })
    expect((await desk.send('chief', 'DELETE', `/sources/${source.id}`)).status).toBe(200)
    const answer = await act('checker', 'attribute', quote, { attribution: { speaker: source.id } })
    expect(answer).toMatchObject({ status: 409, body: { refusal: 'sourceGone' } })
    expect((await quoteOf('哈方将坚定')).lockVersion).toBe(quote.lockVersion)
  })

  it('never leaves a quotation without its source when it is named and deleted at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const quote = await quoteOf('哈方将坚定')
      const source = await newSource(`代表团${round}`, { kind: 'group' })
      const [named, gone] = await Promise.all([
        act('checker', 'attribute', quote, { attribution: { speaker: source.id } }),
        desk.send('chief', 'DELETE', `/sources/${source.id}`),
      ])
      const { attribution } = await quoteOf('哈方将坚定')
      if (named.status === 200) {
        expect(gone).toMatchObject({ status: 409, body: { refusal: 'inUse' } })
        expect(attribution.speaker).toBe(source.id)
      } else {
        expect(named.body.refusal).toBe('sourceGone')
      }
    }
  })

  it.each(['translator', null] as const)('is nothing for %s', async (who) => {
    const answer = await act(who, 'attribute', await quoteOf('哈方将坚定'), { attribution: explicit })
    expect(answer.status).toBe(who === null ? 401 : 403)
  })

  it('is on record when it is decided by a form, and once when by the desk', async () => {
    const quote = await quoteOf('哈方将坚定')
    const events = async () =>
      (await desk.send('chief', 'GET', '/events?where[type][equals]=quotation.attributed&limit=0&depth=0'))
        .body.totalDocs as number
    const before = await events()
    const { lockVersion, attribution } = quote
    const data = { attribution: { ...attribution, venue: '会议厅' }, lockVersion }
    expect((await desk.send('checker', 'PATCH', `/quotes/${quote.id}`, data)).status).toBe(200)
    expect(await events()).toBe(before + 1)
    expect(await lastEvent()).toMatchObject({ type: 'quotation.attributed', details: { quotes: [quote.id] } })
    const { lockVersion: saved } = await quoteOf('哈方将坚定')
    const other = { originalLanguage: 'kk', lockVersion: saved }
    expect((await desk.send('checker', 'PATCH', `/quotes/${quote.id}`, other)).status).toBe(200)
    expect(await events()).toBe(before + 1)
    await act('checker', 'attribute', await quoteOf('哈方将坚定'), { attribution: { venue: null } })
    expect(await events()).toBe(before + 2)
  })

  it('keeps markup in any field as the text that it is', async () => {
    const quote = await quoteOf('哈方将坚定')
    const html = '<script>alert(1)</script><b>代表</b>'
    const answer = await act('checker', 'attribute', quote, { attribution: { occasion: html, venue: html } })
    expect(answer.status).toBe(200)
    expect((await quoteOf('哈方将坚定')).attribution).toMatchObject({ occasion: html, venue: html })
  })
})

describe('verifying a wording', () => {
  const wording = '我们将按时完成全部工程。'

  async function verify(who: Who, body: object) {
    const source = (await newSource('市政府网站', { kind: 'document' })).id
    const said = { source, locator: '第二段', extractLanguage: 'zh', ...body }
    return act(who, 'verify', await quoteOf('按时完成'), said)
  }

  it('takes the verdict that the words show, and a more cautious one, with who, when and of which words', async () => {
    const answer = await verify('checker', { extract: `答：${wording}谢谢。`, verdict: 'match' })
    expect(answer.status).toBe(200)
    const { id } = answer.body.verification as { id: number }
    const { body } = await desk.send('checker', 'GET', `/verifications/${id}?depth=0`)
    expect(body).toMatchObject({ result: 'match', byName: '示例核查甲', locator: '第二段' })
    expect((await verify('checker', { extract: wording, verdict: 'differs' })).status).toBe(200)
    expect(await lastEvent()).toMatchObject({ type: 'quotation.verified', details: { result: 'differs' } })
  })

  it('refuses a verdict that claims more than the extract shows', async () => {
    const answer = await verify('checker', { extract: '我们将尽快完成全部工程。', verdict: 'match' })
    expect(answer).toMatchObject({
      status: 409,
      body: { refusal: 'verdictContradicted', details: { computed: 'differs' } },
    })
    const nothing = await verify('checker', { extract: '天气很好。', verdict: 'differs' })
    expect(nothing.body).toMatchObject({ refusal: 'verdictContradicted', details: { computed: 'notFound' } })
  })

  it('asks for a source, and of another language how it was compared', async () => {
    const nowhere = await verify('checker', { extract: wording, verdict: 'match', source: null })
    expect(nowhere).toMatchObject({ status: 400, body: { refusal: 'sourceRequired' } })
    const foreign = { extract: 'We will finish all works on time.', extractLanguage: 'en', verdict: 'match' }
    expect((await verify('checker', foreign)).body.refusal).toBe('malformed')
    expect((await verify('checker', { ...foreign, method: '对照英文稿，逐句比对译文' })).status).toBe(200)
  })

  it('is not for whoever imported the quotation, nor for an editor', async () => {
    expect((await verify('editor', { extract: wording, verdict: 'match' })).status).toBe(403)
    await desk.send('admin', 'PATCH', `/users/${(await desk.requestOf('editor')).user?.id}`, {
      roles: ['editor', 'checker'],
    })
    const answer = await verify('editor', { extract: wording, verdict: 'match' })
    expect(answer).toMatchObject({ status: 403, body: { refusal: 'contributor' } })
    await desk.send('admin', 'PATCH', `/users/${(await desk.requestOf('editor')).user?.id}`, {
      roles: ['editor'],
    })
  })
})

describe('changing a wording, and the life cycle', () => {
  it('asks for a reason, keeps both wordings on record, and lets the evidence of the content follow', async () => {
    const quote = await quoteOf('按时完成')
    const wording = '我们将按时完成全部工程和验收。'
    const silent = await act('editor', 'reword', quote, { wording, reason: '  ' })
    expect(silent).toMatchObject({ status: 400, body: { refusal: 'reasonRequired' } })
    const answer = await untouched(desk, slug, () =>
      act('editor', 'reword', quote, { wording, reason: '与录音核对，漏了三个字' }),
    )
    expect(answer.status).toBe(200)
    const after = await quoteOf('和验收')
    const content = after.attribution.evidence.find(({ part }) => part === 'content')
    expect(content?.exact).toContain(wording)
    expect(await lastEvent()).toMatchObject({
      type: 'quotation.reworded',
      reason: '与录音核对，漏了三个字',
      details: { before: quote.wording, after: wording },
    })
  })

  it('refuses a wording of several lines, none, or more than 20,000 characters, and takes one of 20,000', async () => {
    const quote = await quoteOf('吉方愿意')
    for (const wording of ['', ' ', '一\n二', '长'.repeat(20_001)]) {
      const answer = await act('editor', 'reword', quote, { wording, reason: '试' })
      expect(answer.body.refusal).toBe('malformed')
    }
    const long = `吉方愿意${'长'.repeat(19_996)}`
    expect((await act('editor', 'reword', quote, { wording: long, reason: '试' })).status).toBe(200)
    const back = await act('editor', 'reword', await quoteOf('吉方愿意'), {
      wording: quote.wording,
      reason: '还原',
    })
    expect(back.status).toBe(200)
  })

  it('is refused to a form, which asks for no reason, and so is the life cycle', async () => {
    const quote = await quoteOf('吉方愿意')
    const { lockVersion } = quote
    for (const data of [{ wording: '改' }, { marksOpen: '「' }, { lifecycle: 'withdrawn' }]) {
      const answer = await desk.send('chief', 'PATCH', `/quotes/${quote.id}`, { ...data, lockVersion })
      expect(answer).toMatchObject({ status: 409, body: { refusal: 'changedAtDesk' } })
    }
    const same = { wording: quote.wording, lifecycle: 'active', originalLanguage: 'ky', lockVersion }
    expect((await desk.send('editor', 'PATCH', `/quotes/${quote.id}`, same)).status).toBe(200)
  })

  it('says why a quotation is disputed, to checkers and chiefs alone', async () => {
    const said = { lifecycle: 'disputed', reason: '发言方来函否认' }
    const quote = await quoteOf('吉方愿意')
    expect((await act('editor', 'standing', quote, said)).status).toBe(403)
    expect((await act('checker', 'standing', quote, { lifecycle: 'disputed' })).body.refusal).toBe(
      'reasonRequired',
    )
    expect((await act('checker', 'standing', quote, said)).status).toBe(200)
    expect(await quoteOf('吉方愿意')).toMatchObject({ lifecycle: 'disputed', lifecycleReason: said.reason })
    expect(await lastEvent()).toMatchObject({
      type: 'quotation.standing',
      reason: said.reason,
      details: { before: 'active', after: 'disputed' },
    })
  })
})

describe('merging sources', () => {
  it('loses no reference: quotations, verifications, names and old links lead to the one that stays', async () => {
    const [gone, kept] = [
      await newSource('张伟某', { role: '发言人', aliases: ['老张'] }),
      await newSource('张伟'),
    ]
    const quote = await quoteOf('和验收')
    const attribution = { ...explicit, speaker: gone.id }
    expect((await act('checker', 'attribute', quote, { attribution })).status).toBe(200)
    const extract = { extract: '天气', extractLanguage: 'zh', verdict: 'notFound', source: gone.id }
    const seen = await quoteOf('和验收')
    expect((await act('checker', 'verify', seen, extract)).status).toBe(200)
    const versions = { lockVersion: gone.lockVersion, intoLockVersion: kept.lockVersion, into: kept.id }
    const answer = await untouched(desk, slug, () =>
      desk.send('checker', 'POST', `/sources/${gone.id}/merge`, versions),
    )
    expect(answer).toMatchObject({ status: 200, body: { quotations: 1 } })
    expect((await quoteOf('和验收')).attribution.speaker).toBe(kept.id)
    const stays = (await desk.send('checker', 'GET', `/sources/${kept.id}?depth=0`)).body
    expect(stays).toMatchObject({ role: '发言人', aliases: ['张伟某', '老张'] })
    expect((await desk.send('checker', 'GET', `/sources/${gone.id}?depth=0`)).body).toMatchObject({
      name: '张伟某',
      mergedInto: kept.id,
    })
    const submitted = await desk.send('editor', 'POST', `/articles/${article}/submit`, {})
    const { body } = await desk.send('chief', 'GET', `/revisions/${submitted.body.revision?.id}?depth=0`)
    const { quotes: frozen, sources } = body.manuscript as {
      quotes: { wording: string; attribution: { speaker: number }; verifications: { source: number }[] }[]
      sources: { name: string }[]
    }
    const value = frozen.find(({ wording }) => wording.includes('和验收'))
    expect(sources[value?.attribution.speaker ?? -1]?.name).toBe('张伟')
    expect(sources[value?.verifications.at(-1)?.source ?? -1]?.name).toBe('张伟')
    expect(sources.map(({ name }) => name)).not.toContain('张伟某')
  })

  it('refuses the same record, another kind, a stale copy, and one that was merged already', async () => {
    const [a, b] = [await newSource('甲'), await newSource('乙', { kind: 'organisation' })]
    const merge = (from: { id: number; lockVersion: number }, into: { id: number; lockVersion: number }) =>
      desk.send('chief', 'POST', `/sources/${from.id}/merge`, {
        into: into.id,
        lockVersion: from.lockVersion,
        intoLockVersion: into.lockVersion,
      })
    expect((await merge(a, a)).body.refusal).toBe('sameSource')
    expect((await merge(a, b)).body.refusal).toBe('differentKinds')
    const c = await newSource('甲')
    expect((await merge({ ...a, lockVersion: 9 }, c)).body.refusal).toBe('staleWrite')
    expect((await merge(a, c)).status).toBe(200)
    const d = await newSource('甲')
    expect((await merge(a, d)).body).toMatchObject({ refusal: 'alreadyMerged', details: { into: c.id } })
    expect((await desk.send('chief', 'DELETE', `/sources/${c.id}`)).body.refusal).toBe('inUse')
  })
})

describe('answering what words in marks are', () => {
  const wording = '只要有心，人人可为'

  async function answer(who: Who, body: object) {
    const [section] = await desk.sectionsOf(article)
    const said = { section: section?.id, lockVersion: section?.lockVersion, ...body }
    return desk.send(who, 'POST', `/articles/${article}/passages`, said)
  }

  async function findings(): Promise<string[]> {
    const { body } = await desk.send('editor', 'GET', `/articles/${article}/desk`)
    return (body.findings as { code: string }[]).map(({ code }) => code)
  }

  it('remembers a term for the whole desk: the check is silent, and an import reads it so', async () => {
    const slogan = '齐心协力，共创未来'
    const one = await desk.bringIn(
      'slogan',
      `题目\n第一节\n横幅上写着“${slogan}”几个大字。\n第二节\n一段。\n`,
    )
    const before = (await desk.send('editor', 'GET', `/articles/${one.id}/desk`)).body.findings as {
      code: string
    }[]
    const [section] = await desk.sectionsOf(one.id)
    const said = { section: section?.id, lockVersion: 1, wording: slogan, answer: 'term' }
    expect((await desk.send('checker', 'POST', `/articles/${one.id}/passages`, said)).status).toBe(200)
    const after = (await desk.send('editor', 'GET', `/articles/${one.id}/desk`)).body.findings as {
      code: string
    }[]
    expect(before.map(({ code }) => code)).toContain('unmarkedQuotation')
    expect(after.map(({ code }) => code)).not.toContain('unmarkedQuotation')
    const event = await lastEvent()
    expect(event).toMatchObject({ type: 'passage.answered', details: { answer: 'term', wording: slogan } })
    await desk.bringIn('slogan-2', `题目\n第一节\n他说：“${slogan}”。\n第二节\n一段。\n`)
    expect((await quotes()).map((quote) => quote.wording)).not.toContain(slogan)
  })

  it('makes of a quotation a record and its node in one step, and the text stays to the letter', async () => {
    const isQuoted = (await quotes()).some((quote) => quote.wording === wording)
    expect(isQuoted).toBe(false)
    expect(await findings()).toContain('unmarkedQuotation')
    expect((await answer('checker', { wording, answer: 'quotation' })).status).toBe(403)
    const made = await untouched(desk, slug, () => answer('editor', { wording, answer: 'quotation' }))
    expect(made.status).toBe(200)
    expect(await quoteOf('只要有心')).toMatchObject({
      id: made.body.quote,
      attribution: { status: 'unknown' },
    })
    expect(await findings()).not.toContain('unmarkedQuotation')
    const body = JSON.stringify((await desk.sectionsOf(article))[0]?.body)
    expect(body).toContain(`"quote":${String(made.body.quote)}`)
    expect(body).not.toContain('只要有心')
    const again = await answer('editor', { wording, answer: 'quotation' })
    expect(again).toMatchObject({ status: 409, body: { refusal: 'passageNotPlain' } })
  })
})
