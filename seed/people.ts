import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'

import type { Role } from '../src/domain/workflow/types'
import type { User } from '../src/payload-types'
import { DEMO_PASSWORD } from '../src/queries/demo-accounts'

/** Somebody of the demo. At least two people hold each role, so that four eyes are always there. */
interface Person {
  email: string
  name: string
  roles: Role[]
  languages?: User['languages']
}

export { DEMO_PASSWORD }

export const people: readonly Person[] = [
  { email: 'admin@demo.example', name: 'Demo Admin', roles: ['admin'] },
  { email: 'editor@demo.example', name: '示例编辑甲', roles: ['editor'] },
  { email: 'editor2@demo.example', name: '示例编辑乙', roles: ['editor'] },
  { email: 'checker@demo.example', name: '示例核查甲', roles: ['checker'] },
  { email: 'checker2@demo.example', name: '示例核查乙', roles: ['checker'] },
  { email: 'chief@demo.example', name: '示例主编甲', roles: ['chief'] },
  { email: 'chief2@demo.example', name: '示例主编乙', roles: ['chief'] },
  {
    email: 'translator@demo.example',
    name: 'Demo Translator',
    roles: ['translator'],
    languages: ['en', 'ru'],
  },
  {
    email: 'translator2@demo.example',
    name: 'Demo Translator 2',
    roles: ['translator'],
    languages: ['en', 'ru'],
  },
  { email: 'reviewer@demo.example', name: 'Demo Reviewer', roles: ['reviewer'], languages: ['en', 'ru'] },
  { email: 'reviewer2@demo.example', name: 'Demo Reviewer 2', roles: ['reviewer'], languages: ['en', 'ru'] },
]

/** Makes whoever of the demo is not there yet. */
export async function hirePeople(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload)
  for (const person of people) {
    const { totalDocs } = await payload.count({
      collection: 'users',
      where: { email: { equals: person.email } },
      overrideAccess: true,
      req,
    })
    if (totalDocs > 0) continue
    const data = { ...person, password: DEMO_PASSWORD }
    await payload.create({ collection: 'users', data, depth: 0, overrideAccess: true, req })
  }
}

/** A request as this person would make it, for the actions that ask who acts. */
export async function as(payload: Payload, email: string): Promise<PayloadRequest> {
  const req = await createLocalReq({}, payload)
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  })
  const [user] = docs
  if (!user) throw new Error(`the demo has no account ${email}`)
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}
