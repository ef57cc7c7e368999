import type { Payload } from 'payload'

import { decide } from '../src/actions/decide'
import { submit } from '../src/actions/submit'
import { parseDigest } from '../src/domain/shared/brand'
import type { Section } from '../src/payload-types'
import { granted } from './granted'
import { as } from './people'

/** Two no-break spaces between the halves of a title; a comma is what belongs there. */
const asImported = '弘扬人民友谊\u00A0\u00A0共创美好未来'
const corrected = '弘扬人民友谊，共创美好未来'

/**
 * A typographic correction that is approved and not published: readers still get the article as it was imported, and
 * one sentence of each translation is out of date.
 */
export async function correctATitle(payload: Payload, article: number): Promise<void> {
  const editor = await as(payload, 'editor@demo.example')
  const { docs } = await payload.find({
    collection: 'sections',
    where: { article: { equals: article } },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: false,
    req: editor,
  })
  const section = docs.find(({ body }) => JSON.stringify(body).includes(asImported))
  if (!section) throw new Error('the demo article has no title to correct')
  const body = JSON.parse(JSON.stringify(section.body).replace(asImported, corrected)) as Section['body']
  const data = { body, lockVersion: section.lockVersion }
  await payload.update({
    collection: 'sections',
    id: section.id,
    data,
    depth: 0,
    overrideAccess: false,
    req: editor,
  })
  const note = '书名号内的两个不间断空格改为逗号。'
  const revision = granted(await submit(editor, { article, note }))
  const digest = parseDigest(revision.textDigest)
  if (!digest) throw new Error(`not a digest: ${revision.textDigest}`)
  const chief = await as(payload, 'chief@demo.example')
  granted(await decide(chief, { revision: revision.id, scope: 'text', verdict: 'approve', digest }))
}
