import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

import { actorOf } from '../access/roles'
import { refuse, type Decision } from '../domain/shared/result'
import type { Refusal } from '../domain/workflow/refusals'
import type { Actor } from '../domain/workflow/types'
import { lockRow } from '../queries/transaction'

/** How many records of how many have been written. Long work shows it; nothing depends on it. */
export type Progress = (done: number, total: number) => void

/** What every action is given: who acts, in which request, what time it is, and whom to tell how far it got. */
export interface Act {
  req: PayloadRequest
  actor: Actor
  now: Date
  progress?: Progress
}

export type Outcome<T> = Decision<T, Refusal>

/** Whoever sits at the machine itself: the command line asks for no account, and stands for no person. */
export const operator: Actor = { id: 'operator', name: 'command line', roles: ['admin'], locales: [] }

/** When it happens, who acts if it is not the account behind the request, and who watches. */
export interface Circumstances {
  now?: Date
  actor?: Actor
  progress?: Progress
}

/**
 * Runs an action in one transaction: everything it writes stands, or nothing. A refusal rolls back, since
 * an action that refuses has nothing to leave behind. A failure rolls back and goes on as an exception.
 */
export async function withinTransaction<T>(
  {
    req,
    now = new Date(),
    actor = actorOf(req) ?? undefined,
    progress,
  }: { req: PayloadRequest } & Circumstances,
  action: (act: Act) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  if (!actor) return refuse({ code: 'notSignedIn' })
  const isOurs = await initTransaction(req)
  // Hooks that put a save on record leave it to the action, which says more.
  req.context.isActing = true
  try {
    const outcome = await action({ req, actor, now, progress })
    if (isOurs) await (outcome.ok ? commitTransaction(req) : killTransaction(req))
    return outcome
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/**
 * Everything that happens to an article's record happens one after the other: two people deciding or
 * publishing at once would otherwise each judge a state that the other is changing.
 */
export async function lockArticle(req: PayloadRequest, article: number): Promise<boolean> {
  return (await lockRow(req, 'articles', article)) !== null
}
