import type { PayloadRequest } from 'payload'

import { actorOf } from '../access/roles'
import type { Actor } from '../domain/workflow/types'
import { tasksOf, type Task } from '../domain/workflow/waiting'
import { judgedIn, loadDeskEditions, type DeskEdition } from './desk-record'
import { idOf } from './quote-value'
import type { RevisionSummary } from './revision-facts'

/** One row of “Waiting for you”: a revision and what this person can do about it now. */
export interface WaitingItem {
  revision: { id: number; number: number; locale: string }
  article: { id: number; title: string }
  tasks: Task[]
  /** Since when it waits (an ISO instant), and who brought it about. */
  since: string
  by: string
  /** What they said when they submitted it or asked for changes. */
  remark: string | null
}

/** So many revisions under way fill more than a day; the oldest are read first, so that none waits for ever. */
const mostRevisions = 200

/** What the person behind the request can do now, the oldest first. */
export async function waitingFor(req: PayloadRequest): Promise<WaitingItem[]> {
  const actor = actorOf(req)
  if (!actor || actor.roles.length === 0) return []
  const titles = await articlesUnderWay(req)
  const editions = await loadDeskEditions(req, [...titles.keys()])
  const items = editions.flatMap((edition) =>
    edition.standing.flatMap((revision) => waitingIn(edition, revision, { actor, titles })),
  )
  return items.sort((a, b) => (a.since < b.since ? -1 : 1))
}

async function articlesUnderWay(req: PayloadRequest): Promise<Map<number, string>> {
  const open = await req.payload.find({
    collection: 'revisions',
    where: { status: { in: ['inReview', 'changesRequested', 'approved'] } },
    select: { article: true },
    sort: 'submittedAt',
    depth: 0,
    limit: mostRevisions,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const ids = open.docs.flatMap(({ article }) => idOf(article) ?? [])
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { id: { in: ids } },
    select: { title: true },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return new Map(docs.map(({ id, title }) => [id, title]))
}

interface Asking {
  actor: Actor
  titles: ReadonlyMap<number, string>
}

function waitingIn(
  edition: DeskEdition,
  revision: RevisionSummary,
  { actor, titles }: Asking,
): WaitingItem[] {
  const { facts, ...judged } = judgedIn(edition, revision)
  const submitter = idOf(revision.submittedBy)
  const submittedBy = submitter === null ? null : String(submitter)
  const tasks = tasksOf({ actor, revision: facts, submittedBy, ...judged })
  const [first] = tasks
  if (!first) return []
  const { id, number, locale } = revision
  const article = { id: edition.article, title: titles.get(edition.article) ?? '' }
  return [{ revision: { id, number, locale }, article, tasks, ...causeOf(first, edition, revision) }]
}

/** What a task waits since: the submission, the request for changes, or the last approval. */
function causeOf(task: Task, { decisions }: DeskEdition, revision: RevisionSummary) {
  const verdict = task.kind === 'mend' ? 'requestChanges' : 'approve'
  const own = decisions.filter((one) => idOf(one.revision) === revision.id && one.verdict === verdict)
  const last = task.kind === 'decide' ? undefined : own.at(-1)
  if (last) return { since: last.decidedAt, by: last.byName, remark: last.comment ?? null }
  return { since: revision.submittedAt, by: revision.submittedByName, remark: revision.note ?? null }
}
