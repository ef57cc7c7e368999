import { expect } from '@playwright/test'

import { test } from './support/people'

test('no cache may keep what the desk answers: pages, previews and the API are for one person', async ({
  signedIn,
}) => {
  const page = await signedIn('editor')
  for (const path of ['/admin', '/admin/review/1', '/preview/articles/1', '/api/articles/1']) {
    const answer = await page.request.get(path)
    expect(answer.status(), path).toBe(200)
    expect(answer.headers()['cache-control'], path).toMatch(/^private, .*no-store/)
  }
})

test('a refusal has its name under REST and GraphQL alike', async ({ signedIn }) => {
  const page = await signedIn('editor')
  const headers = { Origin: new URL(page.url()).origin }
  const stale = { byline: '本社记者', lockVersion: 99_999 }
  const rest = await page.request.patch('/api/articles/1', { data: stale, headers })
  expect(rest.status()).toBe(409)
  expect(await rest.json()).toMatchObject({ refusal: 'staleWrite', details: { sent: 99_999 } })
  const query = 'mutation { updateArticle(id: 1, data: { byline: "本社记者", lockVersion: 99999 }) { id } }'
  const graphql = await page.request.post('/api/graphql', { data: { query }, headers })
  expect(await graphql.json()).toMatchObject({
    errors: [{ extensions: { refusal: 'staleWrite', details: { sent: 99_999 }, statusCode: 409 } }],
  })
})
