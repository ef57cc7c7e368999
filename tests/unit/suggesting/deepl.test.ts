import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { deeplCompatible } from '../../../src/suggesting/deepl'
import type { SuggestionProvider } from '../../../src/suggesting/provider'
import { startMachine, translations, type Machine } from '../../support/machine'

let machine: Machine

beforeAll(async () => {
  machine = await startMachine()
})
afterAll(() => machine.stop())
beforeEach(() => machine.reset())

function provider(settings = {}): SuggestionProvider {
  const made = deeplCompatible(
    { url: machine.url, key: 'secret', hasConsent: true, ...settings },
    { patience: 300 },
  )
  if (!made.ok) throw new Error('no provider')
  return made.value
}

const request = (...sources: string[]) => ({ sourceLocale: 'zh-Hans', locale: 'en', sources, terms: [] })

describe('suggestions of a machine', () => {
  it.each([
    ['without a key', { key: undefined }, ['key']],
    ['without consent', { hasConsent: false }, ['consent']],
    ['without an address', { url: undefined }, ['address']],
    ['to an address without encryption', { url: 'http://translate.example' }, ['address']],
    ['to an address with a password', { url: 'https://a:b@translate.example' }, ['address']],
    ['to what is no address', { url: 'translate' }, ['address']],
    [
      'where nothing is set',
      { url: undefined, key: undefined, hasConsent: false },
      ['address', 'key', 'consent'],
    ],
  ])('are off %s', (_, settings, missing) => {
    const off = { ok: false, refusal: { code: 'suggestionsOff', missing } }
    expect(deeplCompatible({ url: machine.url, key: 'secret', hasConsent: true, ...settings })).toEqual(off)
  })

  it('are asked for below the path at which the service stands', async () => {
    await provider({ url: `${machine.url}/deepl` }).suggest(request('合作'))
    expect(machine.received[0]?.path).toBe('/deepl/v2/translate')
  })

  it('are asked for by the interface of the service, with the key in the header', async () => {
    await provider().suggest(request('合作'))
    expect(machine.received).toMatchObject([
      {
        path: '/v2/translate',
        headers: { authorization: 'DeepL-Auth-Key secret' },
        body: {
          text: ['合作'],
          source_lang: 'ZH',
          target_lang: 'EN-US',
          tag_handling: 'xml',
          ignore_tags: ['t'],
        },
      },
    ])
  })

  it('never send the words of a quotation, and come back with every code in its place', async () => {
    machine.answer = (response) =>
      translations(response, ['He said <x id="q:13"/>: <g id="b:1">work</g> &amp; {more}'])
    const outcome = await provider().suggest(request('他说{q:13}：{b:1}合作{/b:1} & {{more}'))
    expect(machine.received[0]?.body.text).toEqual(['他说<x id="q:13"/>：<g id="b:1">合作</g> &amp; {more}'])
    expect(outcome).toEqual({ ok: true, value: ['He said {q:13}: {b:1}work{/b:1} & {{more}'] })
  })

  it('give terms as they are to be rendered, the longest first', async () => {
    const terms = [
      { source: '中亚', target: 'Central Asia' },
      { source: '中亚五国', target: 'the five Central Asian countries' },
    ]
    await provider().suggest({ ...request('中亚五国在中亚。'), terms })
    expect(machine.received[0]?.body.text).toEqual([
      '<t>the five Central Asian countries</t>在<t>Central Asia</t>。',
    ])
    machine.answer = (response) => translations(response, ['<t>Central Asia</t> it is.'])
    expect(await provider().suggest(request('中亚。'))).toEqual({ ok: true, value: ['Central Asia it is.'] })
  })

  it.each([
    ['a quotation lost', 'He said.'],
    ['a quotation twice', '<x id="q:13"/><x id="q:13"/>'],
    ['another quotation', '<x id="q:14"/>'],
    ['markup that is none', 'He <x id="q:13"> said'],
    ['an entity', '&boom;<x id="q:13"/>'],
    ['nothing', ' '],
  ])('are none where the machine broke the text: %s', async (_, text) => {
    machine.answer = (response) => translations(response, [text, '<x id="q:13"/> fine'])
    expect(await provider().suggest(request('他说{q:13}', '{q:13}好'))).toEqual({
      ok: true,
      value: [null, '{q:13} fine'],
    })
  })

  it.each([403, 429, 456, 500])('are refused where the service refuses: %i', async (status) => {
    machine.answer = (response) => response.writeHead(status).end()
    expect(await provider().suggest(request('合作'))).toEqual({
      ok: false,
      refusal: { code: 'refusedByService', status },
    })
  })

  it.each<[string, (response: ServerResponse) => void]>([
    ['no JSON', (response) => response.end('<html>')],
    ['another shape', (response) => response.end('{"translations":[{"words":"x"}]}')],
    ['too few', (response) => response.end('{"translations":[]}')],
    ['too long', (response) => response.end(Buffer.alloc(3_000_000, 32))],
  ])('are refused when the answer is bad: %s', async (_, bad) => {
    machine.answer = bad
    expect(await provider().suggest(request('合作'))).toEqual({ ok: false, refusal: { code: 'badAnswer' } })
  })

  it('are refused when the service takes too long', async () => {
    machine.answer = () => undefined
    expect(await provider().suggest(request('合作'))).toEqual({ ok: false, refusal: { code: 'unreachable' } })
  })

  it('follow no redirection: text and key would go elsewhere', async () => {
    machine.answer = (response) => response.writeHead(307, { location: `${machine.url}/elsewhere` }).end()
    expect(await provider().suggest(request('合作'))).toEqual({ ok: false, refusal: { code: 'unreachable' } })
    expect(machine.received).toHaveLength(1)
  })

  it('are refused when nobody is there, when there is too much, and cost nothing for nothing', async () => {
    const nobody = provider({ url: 'http://127.0.0.1:1' })
    expect(await nobody.suggest(request('合作'))).toEqual({ ok: false, refusal: { code: 'unreachable' } })
    const many = await provider().suggest(request(...Array.from({ length: 51 }, () => '合作')))
    expect(many).toEqual({ ok: false, refusal: { code: 'tooMany', most: 50 } })
    expect(await provider().suggest(request())).toEqual({ ok: true, value: [] })
    expect(machine.received).toEqual([])
  })
})
