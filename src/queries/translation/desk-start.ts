import type { PayloadRequest } from 'payload'

import { actorOf } from '../../access/roles'
import type { Actor } from '../../domain/workflow/types'
import { colleaguesFor, type DeskColleague } from './desk-colleagues'
import { deskSegments, type DeskSegments } from './desk-segments'
import { loadTranslation } from './load-translation'
import { translationDesk, type TranslationDesk } from './translation-desk'

/** What the translation desk opens with; the rest of the sentences it asks for itself. */
export interface DeskOpening {
  desk: TranslationDesk
  first: DeskSegments
  me: Actor
  /** Those to whom a part may be given; nobody for whoever may not give any. */
  colleagues: DeskColleague[]
}

/** So many rows come with the page: what fills a screen, and a few more. */
const rowsWithPage = 60

/** The desk of a translation; null where there is none, or for a stranger. */
export async function openTranslationDesk(req: PayloadRequest, id: number): Promise<DeskOpening | null> {
  const me = actorOf(req)
  const translation = me && me.roles.length > 0 ? await loadTranslation(req, id) : null
  if (!me || !translation) return null
  const desk = await translationDesk(req, translation)
  const first = await deskSegments(req, translation, { from: 0, limit: rowsWithPage })
  const colleagues = desk.may.assign ? await colleaguesFor(req, translation.locale) : []
  return { desk, first, me, colleagues }
}
