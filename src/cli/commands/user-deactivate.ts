import type { Revision } from '../../payload-types'
import { type CommandEnd, done, unknownPerson } from '../command-end'
import { findPerson } from '../people'
import type { Session } from '../session'

/** Ends a person's access and names what they leave behind, so that somebody takes it over. */
export async function deactivateUser(session: Session, email: string): Promise<CommandEnd> {
  const person = await findPerson(session, email)
  if (!person) return unknownPerson(email)
  const { payload, req } = session
  const deactivatedAt = person.deactivatedAt ?? new Date().toISOString()
  await payload.update({
    collection: 'users',
    id: person.id,
    data: { deactivatedAt },
    req,
    overrideAccess: true,
  })
  const openWork = (await openRevisions(session, person.id)).map(({ id, slug, locale, number, status }) => ({
    id,
    slug,
    locale,
    number,
    status,
  }))
  const lines = openWork.map((one) => `  ${one.slug} (${one.locale}), revision ${one.number}: ${one.status}`)
  const text = [
    `${person.email} can no longer log in.`,
    ...(lines.length > 0 ? ['Open work:', ...lines] : []),
  ]
  return done({ user: { id: person.id, email: person.email, deactivatedAt }, openWork }, text.join('\n'))
}

async function openRevisions({ payload, req }: Session, person: number): Promise<Revision[]> {
  const { docs } = await payload.find({
    collection: 'revisions',
    where: {
      submittedBy: { equals: person },
      status: { in: ['inReview', 'changesRequested', 'approved'] },
    },
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  return docs
}
