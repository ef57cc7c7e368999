import { afterEach, expect, it, vi } from 'vitest'

import { sendToDesk } from '../../../src/admin/send-to-desk'

const send = () =>
  sendToDesk({ method: 'POST', url: '/api/sources', body: {}, language: 'en', unreachable: 'No answer.' })

const answering = (body: string, status: number) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })))

afterEach(() => {
  vi.unstubAllGlobals()
})

it('hands on what the server answered', async () => {
  answering('{"doc":{"id":7}}', 201)
  expect(await send()).toEqual({ ok: true, answer: { doc: { id: 7 } } })
})

it("says why not in the server's own words, ours or Payload's", async () => {
  answering('{"message":"Taken.","todo":"Choose another."}', 409)
  expect(await send()).toEqual({ ok: false, refusal: { message: 'Taken.', todo: 'Choose another.' } })
  answering('{"errors":[{"message":"The name is missing."}]}', 400)
  expect(await send()).toEqual({ ok: false, refusal: { message: 'The name is missing.', todo: '' } })
})

it('hands on the name of a refusal, by which the desk knows that somebody has to log in again', async () => {
  answering('{"refusal":"notSignedIn","message":"Nobody is signed in.","todo":"Log in."}', 401)
  expect(await send()).toMatchObject({ ok: false, refusal: { refusal: 'notSignedIn' } })
})

it('says that the server did not answer, whether the network failed or something else answered', async () => {
  const refusal = { message: 'No answer.', todo: '' }
  for (const [body, status] of [
    ['<html>Bad gateway</html>', 502],
    ['{"cut off', 500],
    ['<html>Sign in to this network</html>', 200],
  ] as const) {
    answering(body, status)
    expect(await send()).toEqual({ ok: false, refusal })
  }
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  expect(await send()).toEqual({ ok: false, refusal })
})
