import { createLocalReq, type Payload } from 'payload'

import type { Role } from '../domain/workflow/types'

/** The password of every demo account; they exist nowhere but in the demo. */
export const DEMO_PASSWORD = 'copydesk-demo'

/** Addresses of the demo end like this; the domain can never belong to anybody (RFC 2606). */
const demoDomain = '@demo.example'

/** An account that anybody may use, because the whole installation is a sample. */
export interface DemoAccount {
  email: string
  name: string
  roles: Role[]
}

/** Whether this installation is the demo. */
export function isDemo(): boolean {
  return !['', '0', 'false', undefined].includes(process.env.COPYDESK_DEMO)
}

/** The accounts of the demo; none at all anywhere else. */
export async function demoAccounts(payload: Payload): Promise<DemoAccount[]> {
  if (!isDemo()) return []
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { like: demoDomain }, deactivatedAt: { exists: false } },
    select: { email: true, name: true, roles: true },
    sort: 'id',
    depth: 0,
    limit: 30,
    overrideAccess: true,
    req: await createLocalReq({}, payload),
  })
  return docs.map(({ email, name, roles }) => ({ email, name: name ?? email, roles: roles ?? [] }))
}
