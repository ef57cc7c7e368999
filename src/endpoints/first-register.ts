import type { Endpoint } from 'payload'

import { refusalBody } from '../i18n/refusal-body'
import { deskLanguage } from '../i18n/language'

/**
 * Stands in front of Payload's own endpoint, by which the first visitor of an empty desk would make
 * themselves its administrator. The first account is made on the command line.
 */
export const refuseFirstVisitor: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: (req) =>
    Response.json(refusalBody({ code: 'firstAccountByCommand' }, deskLanguage(req.i18n?.language)), {
      status: 403,
    }),
}
