import { expect, it } from 'vitest'
import { testPayload } from '../../support/payload'

it('gives every test file a migrated database of its own', async () => {
  const payload = await testPayload()
  const { totalDocs } = await payload.count({ collection: 'articles', overrideAccess: true })
  expect(totalDocs).toBe(0)
  expect(process.env.DATABASE_URL).toMatch(/\/test_[0-9a-f]{12}$/)
})
