import { describe, expect, it, vi } from 'vitest'
import type { Change, Subscriber } from '../../../src/queries/published/changes.mjs'
import { rememberWithdrawn } from '../../../src/queries/published/withdrawn-memory'

/** A record of withdrawn addresses that can change, told or untold. */
function desk(...addresses: string[]) {
  const withdrawn = new Set(addresses)
  const subscribers: Subscriber[] = []
  let isListening = true
  const one = vi.fn((locale: string, slug: string) => Promise.resolve(withdrawn.has(`${locale}/${slug}`)))
  const all = vi.fn(() =>
    Promise.resolve(
      [...withdrawn].map((address) => ({
        locale: address.split('/')[0] ?? '',
        slug: address.split('/')[1] ?? '',
      })),
    ),
  )
  const changes = {
    isListening: () => isListening,
    subscribe: (each: Subscriber) => void subscribers.push(each),
  }
  return {
    withdrawn,
    one,
    all,
    isWithdrawn: rememberWithdrawn(changes, { one, all }),
    tell: (change: Change) => subscribers.forEach(({ onChange }) => onChange(change)),
    lose: () => (isListening = false),
    regain: () => {
      subscribers.forEach(({ onGap }) => onGap())
      isListening = true
    },
  }
}

describe('what the proxy remembers of withdrawn addresses', () => {
  it('asks the database once for any number of requests', async () => {
    const { isWithdrawn, all, one } = desk('en/gone')
    expect(await isWithdrawn('en', 'gone')).toBe(true)
    expect(await isWithdrawn('en', 'here')).toBe(false)
    expect([all.mock.calls.length, one.mock.calls.length]).toEqual([1, 0])
  })

  it('knows of a withdrawal as soon as it is told, and asks once for it', async () => {
    const { isWithdrawn, withdrawn, tell, one } = desk()
    await isWithdrawn('en', 'here')
    withdrawn.add('en/here')
    tell({ locale: 'en', slugs: ['here'] })
    expect(await isWithdrawn('en', 'here')).toBe(true)
    expect(await isWithdrawn('en', 'here')).toBe(true)
    expect(one).toHaveBeenCalledTimes(1)
  })

  it('knows that an article is back', async () => {
    const { isWithdrawn, withdrawn, tell } = desk('en/gone')
    await isWithdrawn('en', 'gone')
    withdrawn.clear()
    tell({ locale: 'en', slugs: ['gone'] })
    expect(await isWithdrawn('en', 'gone')).toBe(false)
    expect(await isWithdrawn('en', 'gone')).toBe(false)
  })

  it('asks the database each time while nobody listens', async () => {
    const { isWithdrawn, withdrawn, lose } = desk()
    await isWithdrawn('en', 'here')
    lose()
    withdrawn.add('en/here')
    expect(await isWithdrawn('en', 'here')).toBe(true)
  })

  it('learns after a gap what it missed', async () => {
    const { isWithdrawn, withdrawn, lose, regain } = desk()
    await isWithdrawn('en', 'here')
    lose()
    withdrawn.add('en/here')
    regain()
    expect(await isWithdrawn('en', 'here')).toBe(true)
  })

  it('does not remember what it read before a change that came meanwhile', async () => {
    const { isWithdrawn, withdrawn, tell, one } = desk()
    await isWithdrawn('en', 'here')
    tell({ locale: 'en', slugs: ['here'] })
    one.mockImplementationOnce(() => {
      withdrawn.add('en/here')
      tell({ locale: 'en', slugs: ['here'] })
      return Promise.resolve(false)
    })
    await isWithdrawn('en', 'here')
    expect(await isWithdrawn('en', 'here')).toBe(true)
  })
})
