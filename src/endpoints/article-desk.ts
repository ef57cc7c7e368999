import type { Endpoint } from 'payload'

import { actorOf } from '../access/roles'
import { deskLanguage } from '../i18n/language'
import { refusalBody } from '../i18n/refusal-body'
import { articleDesk } from '../queries/article-desk'
import { answerRefusal, idIn } from './answer'

/** `GET /api/articles/:id/desk`: what the article screen shows of it to whoever asks. */
export const articleDeskEndpoint: Endpoint = {
  path: '/:id/desk',
  method: 'get',
  handler: async (req) => {
    if (!actorOf(req)) return answerRefusal(req, { code: 'notSignedIn' })
    const desk = await articleDesk(req, idIn(req))
    if (!desk) return answerRefusal(req, { code: 'notFound' })
    const submit = desk.submit && refusalBody(desk.submit, deskLanguage(req.i18n?.language))
    return Response.json({ ...desk, submit }, { headers: { 'Cache-Control': 'private, no-store' } })
  },
}
