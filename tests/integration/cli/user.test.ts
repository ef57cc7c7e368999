import { describe, expect, it } from 'vitest'
import { copydesk } from '../../support/command-line'
import { testPayload } from '../../support/payload'

const email = 'zarina@example.org'

async function login(password: string): Promise<boolean> {
  const payload = await testPayload()
  return payload.login({ collection: 'users', data: { email, password } }).then(
    () => true,
    () => false,
  )
}

describe('copydesk user', () => {
  it('creates a person with several roles, who can log in', async () => {
    const args = [
      'user',
      'create',
      '--email',
      email,
      '--role',
      'editor',
      '--role',
      'translator',
      '--locales',
      'en,ru',
    ]
    const { code, out } = await copydesk([...args, '--json'], 'a first password\n')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ user: { email, roles: ['editor', 'translator'] } })
    const payload = await testPayload()
    const { docs } = await payload.find({ collection: 'users', where: { email: { equals: email } } })
    expect(docs[0]).toMatchObject({ roles: ['editor', 'translator'], languages: ['en', 'ru'] })
    expect(await login('a first password')).toBe(true)
  })

  it('refuses a second account of the same address, a role that does not exist and a short password', async () => {
    const refusals = [
      await copydesk(['user', 'create', '--email', email, '--role', 'editor', '--json'], 'a password\n'),
      await copydesk(
        ['user', 'create', '--email', 'b@example.org', '--role', 'king', '--json'],
        'a password\n',
      ),
      await copydesk(['user', 'create', '--email', 'b@example.org', '--role', 'editor', '--json'], 'short\n'),
    ]
    expect(refusals.map(({ code }) => code)).toEqual([1, 1, 1])
    const said = refusals.map(({ out }) => JSON.parse(out) as { refusal: string; todo: string })
    expect(said.map(({ refusal }) => refusal)).toEqual(['emailTaken', 'unknownRole', 'weakPassword'])
    expect(said.every(({ todo }) => todo.length > 0)).toBe(true)
  })

  it('changes a password: the old one no longer opens the door', async () => {
    const { code } = await copydesk(['user', 'password', '--email', email], 'a second password\n')
    expect([code, await login('a first password'), await login('a second password')]).toEqual([
      0,
      false,
      true,
    ])
  })

  it('deactivates a person, who can then no longer log in', async () => {
    const { code, out } = await copydesk(['user', 'deactivate', '--email', email, '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ user: { email }, openWork: [] })
    expect(await login('a second password')).toBe(false)
  })

  it('says when nobody has the address', async () => {
    const { code, err } = await copydesk(['user', 'deactivate', '--email', 'nobody@example.org'])
    expect([code, err.includes('Nobody has the address nobody@example.org')]).toEqual([1, true])
  })
})
