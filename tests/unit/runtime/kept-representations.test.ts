import { describe, expect, it } from 'vitest'

import type { FoundRepresentation } from '../../../src/queries/published/find-representation'
import { keepRepresentations } from '../../../src/runtime/kept-representations'

type Subscriber = { onChange: (change: { locale: string; slugs: string[] }) => void; onGap: () => void }

function published(body: string): FoundRepresentation {
  return { kind: 'published', body, etag: `"${body}"`, digest: 'd' }
}

/** A desk whose one article can change, and a listener that can be deaf. */
function open() {
  const state = { found: published('one'), isListening: true, lookUps: 0 }
  const subscribers: Subscriber[] = []
  const ask = keepRepresentations({
    changes: {
      isListening: () => state.isListening,
      subscribe: (one: Subscriber) => void subscribers.push(one),
    },
    find: () => {
      state.lookUps += 1
      return Promise.resolve(state.found)
    },
  })
  const words = async () => {
    const answer = await ask('zh-Hans', 'a')
    return answer.kind === 'published' ? new TextDecoder().decode(answer.body) : answer.kind
  }
  const change = (slug: string) =>
    subscribers.forEach(({ onChange }) => onChange({ locale: 'zh-Hans', slugs: [slug] }))
  const gap = () => subscribers.forEach(({ onGap }) => onGap())
  return { state, words, change, gap, ask }
}

describe('representations kept in memory', () => {
  it('are looked up once, and again after a change of their own address alone', async () => {
    const desk = open()
    expect([await desk.words(), await desk.words()]).toEqual(['one', 'one'])
    expect(desk.state.lookUps).toBe(1)
    desk.change('another')
    await desk.words()
    expect(desk.state.lookUps).toBe(1)
    desk.state.found = published('two')
    desk.change('a')
    expect(await desk.words()).toBe('two')
  })

  it('are gone as soon as the article is withdrawn', async () => {
    const desk = open()
    await desk.words()
    desk.state.found = { kind: 'withdrawn', at: '', reason: null, title: '' }
    desk.change('a')
    expect(await desk.words()).toBe('withdrawn')
  })

  it('are neither kept nor trusted while nobody listens', async () => {
    const desk = open()
    await desk.words()
    desk.state.isListening = false
    desk.state.found = published('two')
    expect(await desk.words()).toBe('two')
    desk.state.isListening = true
    desk.gap()
    expect(await desk.words()).toBe('two')
  })

  it('are not kept when a change came while they were being looked up', async () => {
    const desk = open()
    const underWay = desk.words()
    desk.change('a')
    await underWay
    desk.state.found = published('two')
    expect(await desk.words()).toBe('two')
  })
})
