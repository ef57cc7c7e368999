import { beforeAll, describe, expect, it } from 'vitest'

import { DEMO_PASSWORD } from '../../../seed/people'
import { previewOf } from '../../../src/queries/preview'
import { openDesk, type Desk } from '../../support/desk'

let desk: Desk
let article: number

beforeAll(async () => {
  desk = await openDesk()
  article = (await desk.bringIn('preview')).id
})

async function headersOf(email: string): Promise<Headers> {
  const { body } = await desk.send(null, 'POST', '/users/login', { email, password: DEMO_PASSWORD })
  return new Headers({ authorization: `JWT ${String(body.token)}` })
}

describe('the preview of a working copy', () => {
  it('shows people of the desk the text as it is saved', async () => {
    const preview = await previewOf(desk.payload, await headersOf('translator@demo.example'), article)
    expect(preview?.manuscript.title).toBe('示例标题')
    const keys = (await desk.sectionsOf(article)).map(({ key }) => key)
    expect(preview?.identity.sections.map(({ id }) => id)).toEqual(keys)
  })

  it('is not there for nobody, nor for an account without a role', async () => {
    expect(await previewOf(desk.payload, new Headers(), article)).toBeNull()
    const stranger = { email: 'stranger@example.org', password: DEMO_PASSWORD, roles: [] }
    expect((await desk.send('admin', 'POST', '/users', stranger)).status).toBe(201)
    expect(await previewOf(desk.payload, await headersOf(stranger.email), article)).toBeNull()
  })

  it('is not there for an article that does not exist', async () => {
    expect(await previewOf(desk.payload, await headersOf('editor@demo.example'), 999_999)).toBeNull()
  })
})
