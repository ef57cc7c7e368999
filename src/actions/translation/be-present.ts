import type { PayloadRequest } from 'payload'
import { sql } from 'drizzle-orm'

import { actorOf } from '../../access/roles'
import { accept, refuse } from '../../domain/shared/result'
import { colleaguesHere, type Colleague } from '../../queries/translation/colleagues-here'
import { loadTranslation } from '../../queries/translation/load-translation'
import { runSql } from '../../queries/transaction'
import type { Outcome } from '../within-transaction'

export interface PresenceRequest {
  translation: number
  /** The `segment_translations` row that the person is at; null for none. */
  sentence: number | null
  /** The person closes the desk. */
  isLeaving: boolean
}

/** How long somebody counts as here who says nothing more, in seconds: three times what the desk waits between two. */
const hereFor = 45

/**
 * Says that somebody is at a sentence of a translation, or leaves it, and returns who else is here. It is on no record:
 * who was here is forgotten once they are gone.
 */
export async function bePresent(
  req: PayloadRequest,
  { translation: id, sentence, isLeaving }: PresenceRequest,
  now = new Date(),
): Promise<Outcome<Colleague[]>> {
  const actor = actorOf(req)
  if (!actor || actor.roles.length === 0) return refuse({ code: 'notSignedIn' })
  const translation = await loadTranslation(req, id)
  if (!translation) return refuse({ code: 'notFound' })
  const seenAt = sql`${now.toISOString()}::timestamptz`
  await runSql(
    req,
    sql`delete from presences where seen_at < ${seenAt} - make_interval(secs => ${hereFor})
          or (${isLeaving} and translation_id = ${id} and person = ${actor.id})`,
  )
  if (!isLeaving) {
    await runSql(
      req,
      sql`insert into presences (translation_id, person, name, sentence, seen_at)
          values (${id}, ${actor.id}, ${actor.name}, ${sentence}, ${seenAt})
          on conflict (translation_id, person)
          do update set name = excluded.name, sentence = excluded.sentence, seen_at = excluded.seen_at`,
    )
  }
  return accept(await colleaguesHere(req, id, actor.id))
}
