import { beforeAll, describe, expect, it } from 'vitest'

import type { User } from '../../../src/payload-types'
import { openDesk, type Desk, type Who } from '../../support/desk'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
  const article = await desk.bringIn('roles')
  await desk.publishAll(article.id)
})

const password = 'a-long-password'

async function person(name: string, roles: User['roles'] = []): Promise<{ id: number; email: string }> {
  const account = { email: `${name}@demo.example`, password, name, roles }
  const { status, body } = await desk.send('admin', 'POST', '/users', account)
  expect(status).toBe(201)
  return { id: body.doc?.id ?? 0, email: account.email }
}

async function login(email: string, secret = password) {
  const answer = await desk.send(null, 'POST', '/users/login', { email, password: secret })
  return { ...answer, headers: { authorization: `JWT ${String(answer.body.token)}` } }
}

async function userOf(who: Exclude<Who, null>): Promise<User> {
  const { user } = await desk.requestOf(who)
  return user as User
}

const creating: Record<string, Record<string, unknown>> = {
  articles: { title: '新', slug: 'new', sourceLocale: 'zh-Hans' },
  sections: { heading: '新', article: 1 },
  quotes: { wording: '新', kind: 'direct', language: 'zh' },
  sources: { name: '新', kind: 'person' },
  verifications: { quote: 1, result: 'match' },
}

/** Who may create what; everybody else is refused. */
const creators: [string, readonly Who[]][] = [
  ['articles', ['admin', 'chief', 'editor']],
  ['sections', ['admin', 'chief', 'editor']],
  ['quotes', ['admin', 'chief', 'editor', 'checker']],
  ['sources', ['admin', 'chief', 'editor', 'checker']],
  ['verifications', []],
]

const everybody: readonly Who[] = ['admin', 'chief', 'editor', 'checker', 'translator', null]

describe('roles by collection', () => {
  it.each(creators)('let only those create %s who are named: %s', async (collection, allowed) => {
    for (const who of everybody) {
      const data = { ...creating[collection], ...(collection === 'articles' ? { slug: `new-${who}` } : {}) }
      const { status, text } = await desk.send(who, 'POST', `/${collection}`, data)
      if (allowed.includes(who)) expect(status, `${who}: ${text}`).toBe(201)
      else expect(status, `${who}`).toBe(who === null ? 401 : 403)
    }
  })

  it.each([
    ['articles', { title: '改' }, ['admin', 'chief', 'editor']],
    ['sections', { heading: '改' }, ['admin', 'chief', 'editor']],
    ['quotes', { kind: 'partial' }, ['admin', 'chief', 'editor', 'checker']],
    ['sources', { role: '改' }, ['admin', 'chief', 'editor', 'checker']],
  ] as [string, object, readonly Who[]][])(
    'let only those change %s who are named',
    async (collection, data, allowed) => {
      for (const who of everybody) {
        const { body } = await desk.send('admin', 'GET', `/${collection}/1?depth=0`)
        const sent = { ...data, lockVersion: body.lockVersion }
        const { status } = await desk.send(who, 'PATCH', `/${collection}/1`, sent)
        expect(status, `${who}`).toBe(allowed.includes(who) ? 200 : who === null ? 401 : 403)
      }
    },
  )

  it('let everybody of the desk read the working copies and the record, a translator too', async () => {
    for (const collection of [
      'articles',
      'sections',
      'quotes',
      'sources',
      'revisions',
      'decisions',
      'events',
    ]) {
      expect((await desk.send('translator', 'GET', `/${collection}?depth=0`)).status, collection).toBe(200)
    }
  })
})

describe('roles by field', () => {
  it('keep the wording of a quotation from every form, and its attribution open to a checker', async () => {
    const { body } = await desk.send('checker', 'GET', '/quotes/1?depth=0')
    const attribution = { ...(body.attribution as object), venue: '会场' }
    const { lockVersion } = body
    for (const data of [{ wording: '改过的引语' }, { marksOpen: '「' }]) {
      const refused = await desk.send('checker', 'PATCH', '/quotes/1', { ...data, lockVersion })
      expect(refused).toMatchObject({ status: 409, body: { refusal: 'changedAtDesk' } })
    }
    const saved = await desk.send('checker', 'PATCH', '/quotes/1', { attribution, lockVersion })
    expect(saved.status).toBe(200)
    const { body: after } = await desk.send('checker', 'GET', '/quotes/1?depth=0')
    expect(after).toMatchObject({
      wording: body.wording,
      marksOpen: body.marksOpen,
      attribution: { venue: '会场' },
    })
  })

  it('keep a section in its article, a key as it was minted, and an origin as it was imported', async () => {
    const [section] = await desk.sectionsOf(1)
    const moved = { article: 2, key: 'mine', lockVersion: section?.lockVersion }
    await desk.send('admin', 'PATCH', `/sections/${section?.id}`, moved)
    const { body } = await desk.send('admin', 'GET', `/sections/${section?.id}?depth=0`)
    expect(body).toMatchObject({ article: 1, key: section?.key })
    const { body: article } = await desk.send('admin', 'GET', '/articles/1?depth=0')
    const origin = { fileName: 'forged.txt' }
    await desk.send('admin', 'PATCH', '/articles/1', { origin, lockVersion: article.lockVersion })
    const { body: after } = await desk.send('admin', 'GET', '/articles/1?depth=0')
    expect(after.origin).toMatchObject({ fileName: 'test.txt' })
  })

  it('sign a comment and a verification with whoever made it, whatever the form says', async () => {
    const admin = await userOf('admin')
    const forged = { by: admin.id, byName: 'Demo Admin', checkedOn: '1999-01-01', wordingDigest: 'x' }
    const comment = await desk.send('editor', 'POST', '/comments', { ...forged, revision: 1, body: '批注' })
    expect(comment.body.doc).toMatchObject({ byName: '示例编辑甲' })
    const { body: seen } = await desk.send('checker', 'GET', '/quotes/1?depth=0')
    const nothing = { source: null, extract: '', extractLanguage: 'zh', verdict: 'notFound' }
    const verification = { ...forged, ...nothing, lockVersion: seen.lockVersion }
    await desk.send('checker', 'POST', '/quotes/1/verify', verification)
    const { body: verified } = await desk.send('checker', 'GET', '/verifications?depth=0&sort=-id&limit=1')
    expect(verified).toMatchObject({ docs: [{ byName: '示例核查甲' }] })
    expect(JSON.stringify(verified.docs)).not.toContain('1999')
    const id = comment.body.doc?.id
    await desk.send('chief', 'PATCH', `/comments/${id}`, { body: '改过的话', byName: '别人', resolved: true })
    const { body: kept } = await desk.send('chief', 'GET', `/comments/${id}?depth=0`)
    expect(kept).toMatchObject({
      body: '批注',
      byName: '示例编辑甲',
      resolved: true,
      resolvedByName: '示例主编甲',
    })
  })
})

describe('nobody gives themselves roles', () => {
  const grabbing = { roles: ['admin'], languages: ['en'], deactivatedAt: null }

  it.each(['editor', 'chief', 'checker', 'translator'] as const)(
    'not %s, on their own account',
    async (who) => {
      const { id, roles, name } = await userOf(who)
      const answer = await desk.send(who, 'PATCH', `/users/${id}`, { ...grabbing, name: '示例主编乙' })
      expect(answer.status).toBe(200)
      await desk.graphql(who, `mutation { updateUser(id: ${id}, data: { roles: [admin] }) { id } }`)
      await desk.send(who, 'PATCH', `/users?where[id][equals]=${id}`, grabbing)
      const after = await userOf(who)
      expect(after).toMatchObject({ roles, name })
    },
  )

  it('nor change another account, nor make one', async () => {
    const { id } = await userOf('chief2')
    for (const who of ['editor', 'chief', 'translator', null] as const) {
      const data = { name: '改名', email: 'taken@example.org', password: 'taken-over' }
      expect((await desk.send(who, 'PATCH', `/users/${id}`, data)).status).toBeGreaterThanOrEqual(403)
      const made = await desk.send(who, 'POST', '/users', { ...data, roles: ['admin'] })
      expect(made.status).toBe(403)
      expect((await desk.send(who, 'DELETE', `/users/${id}`)).status).toBe(403)
    }
    expect(await userOf('chief2')).toMatchObject({ name: '示例主编乙', email: 'chief2@demo.example' })
  })

  it('but an admin gives them, and several add up', async () => {
    const both = await person('both', ['editor', 'checker'])
    const { headers } = await login(both.email)
    expect(
      (await desk.sendWith(headers, 'POST', '/articles', { ...creating.articles, slug: 'by-both' })).status,
    ).toBe(201)
    const { body: seen } = await desk.send('checker', 'GET', '/quotes/1?depth=0')
    const nothing = { source: null, extract: '', extractLanguage: 'zh', verdict: 'notFound' }
    const verification = { ...nothing, lockVersion: seen.lockVersion }
    expect((await desk.sendWith(headers, 'POST', '/quotes/1/verify', verification)).status).toBe(200)
    expect(
      (await desk.sendWith(headers, 'POST', '/users', { email: 'x@example.org', password })).status,
    ).toBe(403)
  })

  it('and four eyes hold for somebody who is everything but admin', async () => {
    const all = await person('all', ['editor', 'checker', 'chief'])
    const { headers } = await login(all.email)
    const article = await desk.bringIn('four-eyes-of-one')
    const data = { title: '自己写的', lockVersion: article.lockVersion }
    await desk.sendWith(headers, 'PATCH', `/articles/${article.id}`, data)
    const { body } = await desk.sendWith(headers, 'POST', `/articles/${article.id}/submit`, {})
    const say = { verdict: 'approve', scope: 'text', digest: body.revision?.scopes.text }
    const own = await desk.sendWith(headers, 'POST', `/revisions/${body.revision?.id}/decide`, say)
    expect(own).toMatchObject({ status: 403, body: { refusal: 'contributor' } })
  })
})

describe('a deactivated person', () => {
  it('loses every session at once, and cannot log in, refresh or reset their way back', async () => {
    const leaver = await person('leaver', ['chief'])
    const { headers } = await login(leaver.email)
    expect((await desk.sendWith(headers, 'GET', '/articles')).status).toBe(200)
    const token = await desk.payload.forgotPassword({
      collection: 'users',
      data: { email: leaver.email },
      disableEmail: true,
    })
    const deactivatedAt = new Date().toISOString()
    expect((await desk.send('admin', 'PATCH', `/users/${leaver.id}`, { deactivatedAt })).status).toBe(200)

    expect((await desk.sendWith(headers, 'GET', '/articles')).status).toBe(401)
    expect((await desk.sendWith(headers, 'POST', '/articles/1/submit', {})).status).toBe(401)
    expect((await desk.sendWith(headers, 'POST', '/users/refresh-token')).status).toBeGreaterThanOrEqual(400)
    const again = await login(leaver.email)
    expect(again).toMatchObject({ status: 403, body: { refusal: 'deactivated' } })
    const reset = await desk.send(null, 'POST', '/users/reset-password', {
      token,
      password: 'another-password',
    })
    expect(reset.status).toBeGreaterThanOrEqual(400)
    expect(reset.body.token).toBeUndefined()
    expect((await login(leaver.email, 'another-password')).status).toBeGreaterThanOrEqual(400)
  })

  it('is not let in by a session that outlived the deactivation', async () => {
    const sleeper = await person('sleeper', ['chief'])
    const { headers } = await login(sleeper.email)
    const { db } = desk.payload
    await db.updateOne({
      collection: 'users',
      id: sleeper.id,
      data: { deactivatedAt: new Date().toISOString() },
    })
    expect((await desk.sendWith(headers, 'GET', '/articles')).status).toBe(403)
    expect((await desk.sendWith(headers, 'POST', '/articles/1/submit', {})).status).toBe(401)
    expect(
      (await desk.sendWith(headers, 'PATCH', `/users/${sleeper.id}`, { deactivatedAt: null })).status,
    ).toBe(403)
  })

  it('works again once an admin says so', async () => {
    const returner = await person('returner', ['editor'])
    await desk.send('admin', 'PATCH', `/users/${returner.id}`, { deactivatedAt: new Date().toISOString() })
    expect((await login(returner.email)).status).toBe(403)
    await desk.send('admin', 'PATCH', `/users/${returner.id}`, { deactivatedAt: null })
    expect((await login(returner.email)).status).toBe(200)
  })
})

describe('passwords', () => {
  it('lock an account after eight wrong ones, also against the right one', async () => {
    const victim = await person('victim', ['editor'])
    for (let attempt = 0; attempt < 8; attempt += 1) {
      expect((await login(victim.email, `wrong-${attempt}`)).status).toBe(401)
    }
    expect((await login(victim.email)).status).toBeGreaterThanOrEqual(401)
    expect((await desk.send('editor', 'POST', '/users/unlock', { email: victim.email })).status).toBe(403)
    expect((await desk.send('admin', 'POST', '/users/unlock', { email: victim.email })).status).toBe(200)
    expect((await login(victim.email)).status).toBe(200)
  })

  it('are changed by their owner, and the old one is worth nothing', async () => {
    const owner = await person('owner', ['editor'])
    const { headers } = await login(owner.email)
    const changed = await desk.sendWith(headers, 'PATCH', `/users/${owner.id}`, {
      password: 'changed-password',
    })
    expect(changed.status).toBe(200)
    expect((await login(owner.email)).status).toBe(401)
    expect((await login(owner.email, 'changed-password')).status).toBe(200)
  })

  it('are reset with the token that was sent, once, and never shown', async () => {
    const forgetful = await person('forgetful', ['editor'])
    const asked = await desk.send(null, 'POST', '/users/forgot-password', { email: forgetful.email })
    expect(asked.status).toBe(200)
    expect(asked.body.token).toBeUndefined()
    const token = await desk.payload.forgotPassword({
      collection: 'users',
      data: { email: forgetful.email },
      disableEmail: true,
    })
    const data = { token, password: 'reset-password' }
    expect((await desk.send(null, 'POST', '/users/reset-password', data)).status).toBe(200)
    expect((await login(forgetful.email, 'reset-password')).status).toBe(200)
    expect((await desk.send(null, 'POST', '/users/reset-password', data)).status).toBe(403)
  })

  it('and what protects them are shown to nobody and cannot be searched', async () => {
    const { text } = await desk.send('admin', 'GET', '/users?depth=2&limit=0&showHiddenFields=true')
    expect(text).not.toMatch(/"hash":|"salt":|resetPasswordToken/)
    for (const field of ['hash', 'salt', 'resetPasswordToken', 'sessions.id']) {
      const answer = await desk.send('chief', 'GET', `/users?where[${field}][like]=a`)
      expect(answer.status, field).toBe(400)
      expect((await desk.send('chief', 'GET', `/users?sort=${field}`)).text).not.toMatch(/"hash":|"salt":/)
    }
    const through = await desk.send('chief', 'GET', '/decisions?where[by.resetPasswordToken][like]=a')
    expect(through.status).toBe(400)
  })
})
