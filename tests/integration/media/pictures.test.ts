import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { handleEndpoints } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'

import { GET } from '../../../src/app/media/[sha256]/route'
import type { Media } from '../../../src/payload-types'
import { openDesk, type Answer, type Desk, type Who } from '../../support/desk'

let desk: Desk
let article: number
const slug = 'with-a-picture'
const api = 'http://localhost:3000/api'

beforeAll(async () => {
  desk = await openDesk()
  article = (await desk.bringIn(slug)).id
})

/** A picture of one colour; another colour is another picture. */
async function png(colour: string): Promise<Buffer> {
  return sharp({ create: { width: 6, height: 4, channels: 3, background: colour } })
    .png()
    .toBuffer()
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

interface Upload {
  bytes: Uint8Array
  type?: string
  name?: string
  alt?: string
}

async function headersOf(who: Who): Promise<Record<string, string>> {
  if (who === null) return {}
  const account = { email: `${who}@demo.example`, password: 'copydesk-demo' }
  const { body } = await desk.send(null, 'POST', '/users/login', account)
  return { authorization: `JWT ${String(body.token)}` }
}

/** Asks the API as a browser does; a body of form data is sent as multipart. */
async function ask(who: Who, method: string, at: string, form?: FormData): Promise<Response> {
  const { default: config } = await import('../../../payload.config')
  const init = { method, headers: await headersOf(who), ...(form ? { body: form } : {}) }
  return handleEndpoints({ config, request: new Request(`${api}${at}`, init) })
}

function formOf({ bytes, type = 'image/png', name = 'a.png', alt = '工地' }: Upload, more = {}): FormData {
  const form = new FormData()
  form.set('file', new File([Uint8Array.from(bytes)], name, { type }))
  form.set('_payload', JSON.stringify({ ...(alt ? { alt } : {}), ...more }))
  return form
}

async function upload(who: Who, picture: Upload): Promise<{ status: number; body: Answer['body'] }> {
  const response = await ask(who, 'POST', '/media', formOf(picture))
  return { status: response.status, body: (await response.json()) as Answer['body'] }
}

async function kept(who: Who, picture: Upload): Promise<Media> {
  const { status, body } = await upload(who, picture)
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc as unknown as Media
}

/** What a reader gets at the public address. */
function read(sha256: string, headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`http://localhost:3000/media/${sha256}`, { headers })
  return GET(request, { params: Promise.resolve({ sha256 }) })
}

/** Puts the picture at the end of the article and publishes it. */
async function publishWith(id: number, change?: { kind: string }): Promise<Answer> {
  const section = (await desk.sectionsOf(article)).at(-1)
  const { root } = section?.body as { root: { children: unknown[] } }
  const node = { type: 'upload', version: 3, relationTo: 'media', value: id, fields: {}, id: 'p', format: '' }
  const body = { root: { ...root, children: [...root.children.filter(isNoPicture), node] } }
  const data = { body, lockVersion: section?.lockVersion }
  expect((await desk.send('editor', 'PATCH', `/sections/${section?.id}`, data)).status).toBe(200)
  return desk.publishAll(article, change)
}

const isNoPicture = (node: unknown) => (node as { type: string }).type !== 'upload'

describe('uploading a picture', () => {
  it('keeps it under the hash of its bytes', async () => {
    const bytes = await png('#a03')
    const doc = await kept('editor', { bytes })
    expect(doc).toMatchObject({ sha256: hashOf(bytes), filename: `${hashOf(bytes)}.png`, width: 6 })
  })

  it('keeps an animated picture under the hash of the bytes that are kept', async () => {
    const bytes = await sharp(await png('#0a3'))
      .webp()
      .toBuffer()
    const doc = await kept('editor', { bytes, type: 'image/webp', name: 'a.webp' })
    const file = path.join(process.env.COPYDESK_DATA_DIR ?? '', 'media', String(doc.filename))
    expect(doc.sha256).toBe(hashOf(await readFile(file)))
  })

  it.each([[null], ['checker'], ['translator']] as [Who][])('is not for %s', async (who) => {
    const { status } = await upload(who, { bytes: await png('#111') })
    expect([401, 403]).toContain(status)
  })

  it('refuses the same bytes a second time and names the picture that has them', async () => {
    const bytes = await png('#123')
    const { id } = await kept('editor', { bytes })
    const again = await upload('editor2', { bytes, alt: '另一说明' })
    expect(again).toMatchObject({
      status: 409,
      body: { refusal: 'pictureKnown', details: { picture: id } },
    })
  })

  it('asks for an alternative text', async () => {
    const { status, body } = await upload('editor', { bytes: await png('#456'), alt: '' })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('alt')
  })

  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const html = '<!doctype html><script>alert(1)</script>'
  it.each([
    ['an SVG', { name: 'a.svg', type: 'image/svg+xml', text: svg }],
    ['an SVG that calls itself a PNG', { name: 'a.png', type: 'image/png', text: svg }],
    ['a page', { name: 'a.html', type: 'text/html', text: html }],
    ['a page that calls itself a PNG', { name: 'a.png', type: 'image/png', text: html }],
    [
      'a page that calls itself a GIF by its first bytes',
      { name: 'a.gif', type: 'image/gif', text: `GIF89a${html}` },
    ],
  ])('refuses %s', async (_, { name, type, text }) => {
    const { status } = await upload('editor', { bytes: new TextEncoder().encode(text), name, type })
    expect(status).toBe(400)
  })

  it('lets no file name lead out of its folder', async () => {
    const doc = await kept('editor', { bytes: await png('#789'), name: 'x./../../../out' })
    expect(doc.filename).toMatch(/^[0-9a-f]{64}\.\w+$/)
  })
})

describe('a picture that is kept', () => {
  let doc: Media
  beforeAll(async () => {
    doc = await kept('editor', { bytes: await png('#abc') })
  })

  async function patch(form: FormData, query = ''): Promise<Answer['body']> {
    return (await (await ask('editor', 'PATCH', `/media/${doc.id}${query}`, form)).json()) as Answer['body']
  }

  it('never gets another file', async () => {
    const form = formOf({ bytes: await png('#def') }, { lockVersion: doc.lockVersion })
    expect(await patch(form)).toMatchObject({ refusal: 'fileIsFixed' })
  })

  it('is never cropped in place', async () => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ lockVersion: doc.lockVersion }))
    const query = '?uploadEdits[crop][x]=0&uploadEdits[widthInPixels]=2&uploadEdits[heightInPixels]=2'
    expect(await patch(form, query)).toMatchObject({ refusal: 'fileIsFixed' })
  })

  it.each([{ mimeType: 'image/gif' }, { filesize: 1 }, { width: 600 }])(
    'is never said to be %o instead',
    async (wrong) => {
      const data = { ...wrong, lockVersion: doc.lockVersion }
      const answer = await desk.send('editor', 'PATCH', `/media/${doc.id}`, data)
      expect(answer).toMatchObject({ status: 409, body: { refusal: 'fileIsFixed' } })
    },
  )

  it('gets another caption, and never another name or hash', async () => {
    const { filename, mimeType, sha256 } = doc
    const data = { ...doc, caption: '图说', filename: 'other.png', sha256: '0'.repeat(64) }
    const answer = await desk.send('editor', 'PATCH', `/media/${doc.id}`, data)
    const saved = { caption: '图说', filename, mimeType, sha256 }
    expect(answer).toMatchObject({ status: 200, body: { doc: saved } })
  })

  it('is shown to people of the desk only, at the address that the preview uses', async () => {
    const at = `/media/file/${doc.filename}`
    expect((await ask(null, 'GET', at)).status).toBe(401)
    const shown = await ask('checker', 'GET', at)
    expect(shown.status).toBe(200)
    expect(hashOf(new Uint8Array(await shown.arrayBuffer()))).toBe(doc.sha256)
  })
})

describe('a published picture', () => {
  let bytes: Buffer
  let doc: Media
  beforeAll(async () => {
    bytes = await png('#fa0')
    doc = await kept('editor', { bytes })
  })

  it('is not there before a text that shows it is published', async () => {
    expect((await read(doc.sha256)).status).toBe(404)
    expect((await publishWith(doc.id)).status).toBe(200)
    const answer = await read(doc.sha256)
    expect(answer.status).toBe(200)
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true)
  })

  it('says what it is, and that every cache has to ask', async () => {
    const { headers } = await read(doc.sha256)
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': 'inline',
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=0, must-revalidate',
      etag: `"${doc.sha256}"`,
    })
  })

  it('is not sent again to whoever has it', async () => {
    const answer = await read(doc.sha256, { 'if-none-match': `"${doc.sha256}"` })
    expect([answer.status, await answer.text()]).toEqual([304, ''])
  })

  it.each(['', 'x', '..%2f..%2fsecrets.json', '../../secrets.json', '0'.repeat(64)])(
    'is nothing at /media/%s',
    async (at) => expect((await read(at)).status).toBe(404),
  )

  it('cannot be deleted', async () => {
    const answer = await desk.send('chief', 'DELETE', `/media/${doc.id}`)
    expect(answer).toMatchObject({ status: 409, body: { refusal: 'inUse' } })
    expect((await read(doc.sha256)).status).toBe(200)
  })

  it('stays where an earlier revision shows it, until that is withheld', async () => {
    const other = await kept('editor', { bytes: await png('#0fa') })
    expect((await publishWith(other.id, { kind: 'minor' })).status).toBe(200)
    expect((await read(doc.sha256)).status).toBe(200)
    const { docs } = await desk.payload.find({
      collection: 'revisions',
      where: { article: { equals: article }, status: { equals: 'superseded' } },
      overrideAccess: false,
      req: await desk.requestOf('chief'),
    })
    const withheld = await desk.send('chief', 'POST', `/revisions/${docs[0]?.id}/withhold`, {
      reason: '肖像权',
    })
    expect(withheld.status, withheld.text).toBe(200)
    expect((await read(doc.sha256)).status).toBe(404)
    expect((await read(other.sha256)).status).toBe(200)
  })

  it('is not sent when its file was exchanged behind our back', async () => {
    const { body } = await desk.send('chief', 'GET', '/media?sort=-id&limit=1')
    const [last] = body.docs as Media[]
    const file = path.join(process.env.COPYDESK_DATA_DIR ?? '', 'media', String(last?.filename))
    const before = await readFile(file)
    await writeFile(file, await png('#fff'))
    await expect(read(String(last?.sha256))).rejects.toThrow(/no longer holds/)
    await writeFile(file, before)
  })

  it('goes with the withdrawal of its article', async () => {
    const { body } = await desk.send('chief', 'GET', '/publications?limit=1')
    const [publication] = body.docs as { id: number }[]
    const { body: media } = await desk.send('chief', 'GET', '/media?sort=-id&limit=1')
    const [last] = media.docs as Media[]
    expect((await read(String(last?.sha256))).status).toBe(200)
    await desk.send('chief', 'POST', `/publications/${publication?.id}/withdraw`, { reason: '撤稿' })
    expect((await read(String(last?.sha256))).status).toBe(404)
  })
})
