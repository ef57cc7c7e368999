import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readChange } from '../../../src/queries/published/changes.mjs'
import { isAffectedPath, pathOfKey } from '../../../src/runtime/page-keys.mjs'
import { createPageStore } from '../../../src/runtime/page-store.mjs'

function storeAt(maxBytes = 1000) {
  const clock = { now: 0 }
  return { clock, store: createPageStore({ maxBytes, now: () => clock.now }) }
}

describe('pages in memory', () => {
  it('are kept once rendered', () => {
    const { store } = storeAt()
    expect(store.get('a')).toBeUndefined()
    store.put('a', 'page', 10)
    expect(store.get('a')).toBe('page')
  })

  it('are dropped when their address changes, and only theirs', () => {
    const { store } = storeAt()
    for (const key of ['a', 'b']) {
      store.get(key)
      store.put(key, key, 1)
    }
    store.drop((key) => key === 'a')
    expect([store.get('a'), store.get('b')]).toEqual([undefined, 'b'])
  })

  it('are never kept from a render that began before the change', () => {
    const { store } = storeAt()
    store.get('a')
    store.drop(() => true)
    store.put('a', 'stale', 10)
    expect(store.get('a')).toBeUndefined()
  })

  it('are kept again from a render that began after it', () => {
    const { store } = storeAt()
    store.get('a')
    store.drop(() => true)
    store.put('a', 'stale', 10)
    store.get('a')
    store.put('a', 'fresh', 10)
    expect(store.get('a')).toBe('fresh')
  })

  it('are not kept while a render from before the change is still under way', () => {
    const { store } = storeAt()
    store.get('a')
    store.drop(() => true)
    store.get('a')
    store.put('a', 'one of the two', 10)
    store.put('a', 'the other', 10)
    expect(store.get('a')).toBeUndefined()
  })

  it('are not kept when no render was announced', () => {
    const { store } = storeAt()
    store.put('a', 'from nowhere', 10)
    expect(store.get('a')).toBeUndefined()
  })

  it('recover from a render that never came back', () => {
    const { store, clock } = storeAt()
    store.get('a')
    store.drop(() => true)
    clock.now += 61_000
    store.get('a')
    store.put('a', 'fresh', 10)
    expect(store.get('a')).toBe('fresh')
  })

  it('give way, the least used first, when there are too many', () => {
    const { store } = storeAt(20)
    for (const key of ['a', 'b']) {
      store.get(key)
      store.put(key, key, 10)
    }
    store.get('a')
    store.get('c')
    store.put('c', 'c', 10)
    expect([store.get('a'), store.get('b'), store.get('c')]).toEqual(['a', undefined, 'c'])
  })

  it('never weigh more than they may, nor show an age from before a change', () => {
    const key = fc.constantFrom('a', 'b', 'c')
    const step = fc.record({ act: fc.constantFrom('get', 'put', 'drop'), key, bytes: fc.nat(12) })
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const { store } = storeAt(20)
        let age = 0
        const begun: Record<string, number> = {}
        for (const { act, key: each, bytes } of steps) {
          if (act === 'put' && begun[each] === undefined) continue
          if (act === 'drop') {
            age += 1
            store.drop(() => true)
          } else if (act === 'put') store.put(each, begun[each], bytes)
          else if (store.get(each) === undefined) begun[each] ??= age
          else expect(store.get(each)).toBe(age)
          if (act === 'put') delete begun[each]
          expect(store.size()).toBeLessThanOrEqual(20)
        }
      }),
    )
  })
})

describe('what a change affects', () => {
  const change = { locale: 'zh-Hans', slugs: ['summit', '中亚'] }

  it.each([
    ['/zh-Hans', true],
    ['/zh-Hans/summit', true],
    ['/zh-Hans/summit/history', true],
    ['/zh-Hans/summit/r/1', true],
    ['/zh-Hans/中亚', true],
    ['/zh-Hans/summit-2', false],
    ['/zh-Hans/-/quotes/0a1b', true],
    ['/zh-Hans/-/sources/0a1b', true],
    ['/en/-/quotes/0a1b', false],
    ['/en/summit', false],
    ['/en', false],
  ])('%s: %s', (path, isAffected) => {
    expect(isAffectedPath(path, change)).toBe(isAffected)
  })

  it('is found in the keys of the response cache, encoded or not', () => {
    expect(pathOfKey('/route-cache/APP_PAGE/0a1b/$/zh-Hans/summit')).toBe('/zh-Hans/summit')
    expect(pathOfKey('/route-cache/APP_PAGE/0a1b/$/zh-Hans/%E4%B8%AD%E4%BA%9A')).toBe('/zh-Hans/中亚')
  })

  it('is everything when the message cannot be read', () => {
    expect(readChange('{"locale":"en","slugs":["a"]}')).toEqual({ locale: 'en', slugs: ['a'] })
    expect([readChange('nonsense'), readChange(undefined), readChange('{"slugs":1}')]).toEqual([
      null,
      null,
      null,
    ])
  })
})
