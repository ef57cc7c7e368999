import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { actorOf } from '../../access/roles'
import { longestTarget } from '../../domain/translation/review/states'
import { loadTranslation, type TranslationFacts } from '../../queries/translation/load-translation'
import { answerRefusal, idIn } from '../answer'

/** The words of one target. */
export const targetText = z.string().max(longestTarget)

const notKept = { headers: { 'Cache-Control': 'private, no-store' } }

/** An endpoint that shows something of the translation in the path to people of the desk. */
export function reading(show: (req: PayloadRequest, translation: TranslationFacts) => Promise<unknown>) {
  return async (req: PayloadRequest): Promise<Response> => {
    const actor = actorOf(req)
    if (!actor || actor.roles.length === 0) return answerRefusal(req, { code: 'notSignedIn' })
    const translation = await loadTranslation(req, idIn(req))
    if (!translation) return answerRefusal(req, { code: 'notFound' })
    return Response.json(await show(req, translation), notKept)
  }
}
