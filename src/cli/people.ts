import type { User } from '../payload-types'
import type { Session } from './session'

/** The person with this e-mail address, or undefined. Addresses are kept in lower case. */
export async function findPerson({ payload, req }: Session, email: string): Promise<User | undefined> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email.toLowerCase() } },
    limit: 1,
    depth: 0,
    req,
    overrideAccess: true,
  })
  return docs[0]
}
