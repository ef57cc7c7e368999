import { createLocalReq, type PayloadRequest } from 'payload'

import type { Task } from '../domain/workflow/waiting'
import type { RevisionStatus } from '../domain/workflow/types'
import { deskPeople } from '../access/desk-people'
import { waitingFor } from './waiting'

/** A revision that somebody submitted and that is not settled, or that waits for them. */
export interface OpenRevision {
  id: number
  number: number
  locale: string
  title: string
}

/** What a person would leave behind. */
export interface OpenWork {
  submitted: (OpenRevision & { status: RevisionStatus })[]
  /** What they, perhaps among others, can do now. */
  waiting: (OpenRevision & { tasks: Task[] })[]
}

/** The open work of a person, as far as whoever asks may see it. */
export async function openWorkOf(req: PayloadRequest, person: number): Promise<OpenWork> {
  const { docs } = await req.payload.find({
    collection: 'revisions',
    where: {
      submittedBy: { equals: person },
      status: { in: ['inReview', 'changesRequested', 'approved'] },
    },
    select: { number: true, locale: true, status: true, article: true },
    populate: { articles: { title: true } },
    depth: 1,
    limit: 100,
    sort: '-submittedAt',
    overrideAccess: false,
    req,
  })
  const submitted = docs.map(({ id, number, locale, status, article }) => {
    const title = typeof article === 'object' ? article.title : ''
    return { id, number, locale, status, title }
  })
  return { submitted, waiting: await waitingForPerson(req, person) }
}

async function waitingForPerson(req: PayloadRequest, person: number): Promise<OpenWork['waiting']> {
  const collection = deskPeople(req.payload.config)
  const user = await req.payload.findByID({
    collection,
    id: person,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!user || user.deactivatedAt) return []
  const theirs = await createLocalReq({ user: { ...user, collection } }, req.payload)
  const items = await waitingFor(theirs)
  return items.map(({ revision, article, tasks }) => ({ ...revision, title: article.title, tasks }))
}
