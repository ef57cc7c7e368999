import type pg from 'pg'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { orAway as apiOrAway } from '../../../src/app/(payload)/api/while-away'
import { orAway as deliveryOrAway } from '../../../src/app/delivery/answers'

const shared = globalThis as { copydeskPublishedPool?: Pick<pg.Pool, 'query'> }
const request = (language = 'en') =>
  new Request('http://localhost/api/x', { headers: { 'accept-language': language } })
const answering = (status: number) => () => Promise.resolve(new Response('{}', { status }))
const failing = () => Promise.reject(new Error('connect ECONNREFUSED'))

/** A database that answers, or does not. */
function database(isThere: boolean) {
  const query = vi.fn(() => (isThere ? Promise.resolve({ rows: [] }) : failing()))
  shared.copydeskPublishedPool = { query } as unknown as pg.Pool
  return query
}

beforeEach(() => void database(false))
afterEach(() => delete shared.copydeskPublishedPool)

describe('the API of the desk while the database is away', () => {
  it.each([401, 403, 404, 500])('answers 503 and not %i, which would blame the person', async (status) => {
    const answer = await apiOrAway(answering(status))(request())
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await answer.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('nothing was done') as string }],
    })
  })

  it('answers so where the handler fails, in the language that was asked for', async () => {
    const answer = await apiOrAway(failing)(request('zh-CN,zh'))
    expect(await answer.text()).toContain('数据库没有响应')
  })

  it('says what it has to say where the database answers, and asks it only when somebody is turned away', async () => {
    const query = database(true)
    expect((await apiOrAway(answering(200))(request())).status).toBe(200)
    expect(query).not.toHaveBeenCalled()
    expect((await apiOrAway(answering(401))(request())).status).toBe(401)
    await expect(apiOrAway(failing)(request())).rejects.toThrow('ECONNREFUSED')
  })
})

describe('the delivery API while the database is away', () => {
  it('answers with a problem and when to ask again', async () => {
    const answer = await deliveryOrAway(failing)(request(), {})
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  })

  it('leaves a fault of its own a fault', async () => {
    database(true)
    await expect(deliveryOrAway(failing)(request(), {})).rejects.toThrow('ECONNREFUSED')
  })
})
