import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openSecrets } from '../../../src/runtime/secrets'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'copydesk-secrets-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

it('makes a secret of 64 characters that only the owner reads, and keeps it', async () => {
  const first = await openSecrets(folder)
  const { mode } = await stat(path.join(folder, 'secrets.json'))
  expect(first.payloadSecret).toMatch(/^[0-9a-f]{64}$/)
  expect((mode & 0o777).toString(8)).toBe('600')
  expect(await openSecrets(folder)).toEqual(first)
})

it('makes one secret when several processes start at once', async () => {
  const all = await Promise.all([openSecrets(folder), openSecrets(folder), openSecrets(folder)])
  expect(new Set(all.map(({ payloadSecret }) => payloadSecret)).size).toBe(1)
})

it('says so when the file is damaged, rather than making another secret', async () => {
  await writeFile(path.join(folder, 'secrets.json'), '{"payloadSecret":""}')
  await expect(openSecrets(folder)).rejects.toThrow(/cannot be read \(not in the form expected\)/)
})
