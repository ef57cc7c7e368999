import { buildConfig, type CollectionConfig, type Config, type Field, type SanitizedConfig } from 'payload'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { copydesk } from '../../../src/copydesk'
import { ownCollections } from '../../support/collections'
import { startHost, type Host } from '../../support/host'

/** A configuration that is built and never started. */
function built(config: Partial<Config>): Promise<SanitizedConfig> {
  const db = postgresAdapter({ pool: { connectionString: process.env.DATABASE_URL } })
  return buildConfig({ secret: 'never started', db, telemetry: false, ...config })
}

const slugs = ({ collections }: SanitizedConfig) => collections.map(({ slug }) => slug)

function namesAt(config: SanitizedConfig, slug: string): string[] {
  const collection = config.collections.find((one) => one.slug === slug)
  return (collection?.flattenedFields ?? []).map(({ name }) => name)
}

describe('a project that has nothing of its own', () => {
  let host: Host
  beforeAll(async () => {
    host = await startHost({ plugins: [copydesk()] })
  })
  afterAll(() => host.close())

  it('gets the people of the desk and everything else of it, once', () => {
    const all = slugs(host.payload.config)
    expect(all).toEqual(expect.arrayContaining(['users', ...ownCollections]))
    expect(new Set(all).size).toBe(all.length)
    expect(host.payload.config.admin.user).toBe('users')
  })

  it('lets no first visitor in', async () => {
    const account = { email: 'first@host.example', password: 'first-visitor', roles: ['admin'] }
    const answer = await host.send('POST', '/users/first-register', account)
    expect(answer).toMatchObject({ status: 403, body: { refusal: 'firstAccountByCommand' } })
    expect(await host.payload.count({ collection: 'users', overrideAccess: true })).toEqual({ totalDocs: 0 })
  })

  it('answers at the addresses of the desk', async () => {
    for (const path of ['/articles/1/submit', '/revisions/1/publish', '/publications/1/withdraw']) {
      expect(await host.send('POST', path, {})).toMatchObject({
        status: 401,
        body: { refusal: 'notSignedIn' },
      })
    }
  })
})

describe('a project with people, collections, hooks and screens of its own', () => {
  let host: Host
  const seen: string[] = []
  const hostView = { Component: '/host/Review#Review', path: '/reviews' } as const

  const people: CollectionConfig = {
    slug: 'people',
    auth: true,
    admin: { useAsTitle: 'nickname' },
    access: { create: () => true, read: () => true, update: () => true, admin: () => true },
    hooks: {
      beforeChange: [({ data }) => ({ ...data, greeted: true })],
      beforeLogin: [() => void seen.push('login')],
    },
    endpoints: [{ path: '/hello', method: 'get', handler: () => Response.json({ hello: 'people' }) }],
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'name', type: 'text' },
          { name: 'nickname', type: 'text' },
        ],
      },
      { name: 'greeted', type: 'checkbox' },
    ],
  }
  const customers: CollectionConfig = {
    slug: 'customers',
    auth: true,
    access: { create: () => true },
    fields: [{ name: 'roles', type: 'text', hasMany: true }],
  }
  const pages: CollectionConfig = {
    slug: 'pages',
    access: { create: () => true, read: () => true },
    hooks: { beforeChange: [({ data }) => ({ ...data, title: `${String(data.title)}!` })] },
    fields: [
      { name: 'title', type: 'text' },
      { name: 'body', type: 'richText' },
    ],
  }

  beforeAll(async () => {
    host = await startHost({
      editor: lexicalEditor(),
      collections: [people, customers, pages],
      globals: [{ slug: 'footer', fields: [{ name: 'line', type: 'text' }] }],
      endpoints: [{ path: '/ping', method: 'get', handler: () => Response.json({ pong: true }) }],
      custom: { colour: 'blue' },
      onInit: () => void seen.push('onInit'),
      hooks: {
        afterError: [
          ({ error }) => {
            seen.push(error.name)
            return error.name === 'NotFound'
              ? { status: 418, response: { errors: [{ message: 'tea' }] } }
              : undefined
          },
        ],
      },
      admin: {
        user: 'people',
        components: {
          beforeDashboard: ['/host/Greeting#Greeting'],
          afterNavLinks: ['/host/Links#Links'],
          views: { review: hostView },
        },
      },
      plugins: [copydesk({ usersSlug: 'people' as 'users' })],
    })
  })
  afterAll(() => host.close())

  async function join(slug: string, email: string, more: Record<string, unknown> = {}): Promise<string> {
    const password = 'a good password'
    await host.send('POST', `/${slug}`, { email, password, ...more })
    const { body } = await host.send('POST', `/${slug}/login`, { email, password })
    return String(body.token)
  }

  it('keeps its collections, globals, endpoints, settings and people', async () => {
    const { config } = host.payload
    const all = slugs(config)
    expect(all.slice(0, 3)).toEqual(['people', 'customers', 'pages'])
    expect(all).toEqual(expect.arrayContaining([...ownCollections]))
    expect(all).not.toContain('users')
    expect(new Set(all).size).toBe(all.length)
    expect(config.globals.map(({ slug }) => slug)).toContain('footer')
    expect(config.admin.user).toBe('people')
    expect(config.custom).toMatchObject({ colour: 'blue' })
    expect(await host.send('GET', '/ping')).toEqual({ status: 200, body: { pong: true } })
    expect(await host.send('GET', '/people/hello')).toEqual({ status: 200, body: { hello: 'people' } })
    expect(seen).toContain('onInit')
  })

  it('keeps its screens before those of the desk, and its own of the same name', () => {
    const { components } = host.payload.config.admin
    expect(components.beforeDashboard?.[0]).toBe('/host/Greeting#Greeting')
    expect(components.beforeDashboard).toHaveLength(2)
    expect(components.afterNavLinks?.[0]).toBe('/host/Links#Links')
    expect(components.views).toMatchObject({ review: hostView, import: { path: '/import' } })
    expect(components.views).not.toHaveProperty('createFirstUser')
  })

  it('keeps its hooks, and its word on errors that are not refusals of the desk', async () => {
    const page = await host.send('POST', '/pages', { title: '页面' })
    expect(page.body.doc).toMatchObject({ title: '页面!' })
    expect(await host.send('GET', '/pages/4711')).toEqual({
      status: 418,
      body: { errors: [{ message: 'tea' }] },
    })
    expect(seen).toContain('NotFound')
  })

  it('has the fields of the desk after those of its people, and none twice', () => {
    const names = namesAt(host.payload.config, 'people')
    expect(names.filter((name) => name === 'name')).toHaveLength(1)
    expect(names).toEqual(
      expect.arrayContaining(['nickname', 'greeted', 'roles', 'languages', 'deactivatedAt']),
    )
    expect(namesAt(host.payload.config, 'customers')).not.toContain('deactivatedAt')
  })

  it('registers its first as it always did, but without a role of the desk', async () => {
    const account = {
      email: 'first@host.example',
      password: 'first-visitor',
      nickname: 'F',
      roles: ['admin'],
    }
    const { status } = await host.send('POST', '/people/first-register', account)
    expect(status).toBe(200)
    const { docs } = await host.payload.find({ collection: 'people' as 'users', overrideAccess: true })
    expect(docs).toMatchObject([{ nickname: 'F', greeted: true, roles: [] }])
    expect(seen).toContain('login')
  })

  it('lets nobody give themselves a role, though the host lets everybody change people', async () => {
    const token = await join('people', 'climber@host.example', { roles: ['admin'] })
    const me = (await host.send('GET', '/people/me', undefined, token)).body.user as Record<string, unknown>
    expect(me).toMatchObject({ email: 'climber@host.example', roles: [] })
    const wanted = { roles: ['admin'], languages: ['en'], nickname: 'C' }
    const changed = await host.send('PATCH', `/people/${String(me.id)}`, wanted, token)
    expect(changed.body.doc).toMatchObject({ nickname: 'C', roles: [] })
    expect((await host.send('GET', '/articles', undefined, token)).status).toBe(403)
  })

  it('takes an account of another collection for nobody, whatever roles it has there', async () => {
    const token = await join('customers', 'customer@host.example', { roles: ['admin'] })
    expect((await host.send('GET', '/articles', undefined, token)).status).toBe(403)
    expect(await host.send('POST', '/articles/1/submit', {}, token)).toMatchObject({ status: 401 })
  })

  it('has a working desk for people whom somebody gave a role', async () => {
    const token = await join('people', 'editor@host.example')
    const where = { email: { equals: 'editor@host.example' } }
    const data = { roles: ['editor' as const] }
    await host.payload.update({ collection: 'people' as 'users', where, data, overrideAccess: true })
    const article = { title: '标题', slug: 'host-article', sourceLocale: 'zh-Hans' }
    const made = await host.send('POST', '/articles', article, token)
    expect(made.status, JSON.stringify(made.body)).toBe(201)
    const { id } = made.body.doc as { id: number }
    const submitted = await host.send('POST', `/articles/${id}/submit`, {}, token)
    expect(submitted).toMatchObject({ status: 200, body: { revision: { number: 1 } } })
  })

  it('shuts out whom the desk deactivated', async () => {
    const where = { email: { equals: 'editor@host.example' } }
    const data = { deactivatedAt: new Date().toISOString() }
    await host.payload.update({ collection: 'people' as 'users', where, data, overrideAccess: true })
    const account = { email: 'editor@host.example', password: 'a good password' }
    const answer = await host.send('POST', '/people/login', account)
    expect(answer).toMatchObject({ status: 403, body: { refusal: 'deactivated' } })
  })
})

describe('a project that the desk cannot be added to', () => {
  const withField = (field: Field): CollectionConfig => ({ slug: 'users', auth: true, fields: [field] })

  it.each([
    ['at the top', { name: 'roles', type: 'text' }],
    ['in a row', { type: 'row', fields: [{ name: 'roles', type: 'text' }] }],
    ['in a tab', { type: 'tabs', tabs: [{ label: 'T', fields: [{ name: 'roles', type: 'text' }] }] }],
  ] satisfies [string, Field][])('hears that its people have roles of their own %s', async (_, field) => {
    const config = () => built({ collections: [withField(field)], plugins: [copydesk()] })
    await expect(vi.fn(async () => config())()).rejects.toThrow(/"users" has a field "roles"[\s\S]*usersSlug/)
  })

  it('hears which of its collections has a name of ours', async () => {
    const collections: CollectionConfig[] = [{ slug: 'media', fields: [{ name: 'x', type: 'text' }] }]
    await expect(built({ collections, plugins: [copydesk()] })).rejects.toThrow(/media/)
  })
})
