import {
  getUpcomingScheduledPublishHandler,
  schedulePublishHandler,
} from '@payloadcms/ui/utilities/schedulePublishHandler'
import { beforeAll, describe, expect, it } from 'vitest'

import { ownCollections } from '../../support/collections'
import { openDesk, type Desk } from '../../support/desk'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

const own = [...ownCollections, 'users'] as const

/** Calls a server function as a browser might: with whatever it likes. */
function handle(handler: unknown, sent: object): Promise<unknown> {
  return (handler as (sent: object) => Promise<unknown>)(sent)
}

const payloads = ['payload-kv', 'payload-locked-documents', 'payload-preferences', 'payload-migrations']

function configs() {
  return own.map((slug) => desk.payload.collections[slug].config)
}

describe('doors that other projects have and this one has not', () => {
  it('B1, B2, B3: no collection has a _status or drafts', () => {
    for (const { flattenedFields, versions } of configs()) {
      expect(flattenedFields.map(({ name }) => name)).not.toContain('_status')
      expect(versions?.drafts || false).toBe(false)
    }
  })

  it('B3, B10: GraphQL has no _status, and no locale to publish', async () => {
    const query = '{ __schema { types { name inputFields { name } fields { name } } } }'
    const { text } = await desk.graphql('admin', query)
    expect(text).not.toMatch(/"_status"|publishAllLocales|publishSpecificLocale|unpublish/)
  })

  it('B4: no collection of the desk can be edited in bulk', () => {
    for (const { disableBulkEdit, slug } of configs()) {
      if (slug !== 'users') expect(disableBulkEdit, slug).toBe(true)
    }
  })

  it('B5, B8: there are no jobs, no queue and no schedule', async () => {
    expect(desk.payload.config.jobs.tasks ?? []).toEqual([])
    expect(Object.keys(desk.payload.collections)).not.toContain('payload-jobs')
    for (const path of ['/payload-jobs', '/payload-jobs/run', '/payload-jobs/handle-schedules']) {
      expect((await desk.send('admin', 'GET', path)).status).toBe(404)
      expect((await desk.send('admin', 'POST', path, {})).status).toBe(404)
    }
  })

  it('B8: the server function that schedules a publication has nothing to schedule', async () => {
    const req = await desk.requestOf('admin')
    const doc = { relationTo: 'articles', value: '1' }
    const told = { cookies: new Map(), date: new Date(), doc, importMap: {}, req, type: 'publish' }
    const answer = await handle(schedulePublishHandler, told).catch((error: unknown) => ({ error }))
    expect(answer).toHaveProperty('error')
    const asked = handle(getUpcomingScheduledPublishHandler, { collectionSlug: 'articles', id: 1, req })
    await expect(asked).rejects.toThrow()
  })

  it('B10: Payload knows no content languages, so that no locale parameter means anything', () => {
    expect(desk.payload.config.localization).toBe(false)
  })

  it('B11: no number of versions is enough to evict one', () => {
    for (const { versions, slug } of configs()) {
      if (versions) expect(versions.maxPerDoc, slug).toBe(0)
    }
  })

  it('B12: no collection has a bin', () => {
    for (const { trash, slug } of configs()) expect(trash, slug).toBeFalsy()
  })

  it('B16: no collection is ordered by itself; only the sections of an article are', () => {
    for (const { orderable, slug } of configs()) expect(orderable, slug).toBeFalsy()
  })

  it('B17: there are no imports, exports, copies between languages, or unknown collections', async () => {
    expect(Object.keys(desk.payload.collections).sort()).toEqual([...own, ...payloads].sort())
    for (const path of [
      '/exports',
      '/imports',
      '/articles/export',
      '/revisions/import',
      '/publications/import',
    ]) {
      expect((await desk.send('admin', 'POST', path, {})).status, path).toBe(404)
    }
  })

  it('B17: nothing can be put in by a key of its own choosing (PUT)', async () => {
    for (const slug of own) {
      expect((await desk.send('admin', 'PUT', `/${slug}/1`, {})).status, slug).toBe(404)
    }
  })
})
