import { expect } from '@playwright/test'

import { open } from './support/pages'
import { test } from './support/people'

test('a section shows its quotations inside the text, for one request', async ({ signedIn }) => {
  const page = await signedIn('checker')
  const requests: string[] = []
  page.on('request', (request) => {
    if (/\/api\/quotes(\?|$)/.test(request.url())) requests.push(request.url())
  })
  await open(page, '/admin/collections/sections/2')
  const wording = page.getByText('哈中已成为永久全面战略伙伴').first()
  await expect(wording).toBeVisible()
  expect(requests).toHaveLength(1)
})

test('what one person saved is not overwritten by another who started from an older copy', async ({
  signedIn,
}) => {
  const first = await signedIn('editor')
  const second = await signedIn('editor2')
  const article = (await (await first.request.get('/api/articles/1?depth=0')).json()) as {
    lockVersion: number
  }
  await open(second, '/admin/collections/articles/1')
  const origin = { Origin: new URL(second.url()).origin }
  const data = { byline: '本社记者', lockVersion: article.lockVersion }
  expect((await first.request.patch('/api/articles/1', { data, headers: origin })).status()).toBe(200)
  const again = await second.request.patch('/api/articles/1', { data, headers: origin })
  expect(again.status()).toBe(409)
  expect(await again.json()).toMatchObject({ refusal: 'staleWrite' })
})
