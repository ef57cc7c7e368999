import type { AfterErrorHook } from 'payload'

import { refusalStatus, type Refusal } from '../domain/workflow/refusals'
import { deskLanguage, type DeskLanguage } from '../i18n/language'
import { refusalBody } from '../i18n/refusal-body'
import { carriedRefusal } from './refusal-error'

/** The SQLSTATE that the triggers of the record raise; see the migration that makes them. */
const RECORD_IS_IMMUTABLE = 'CD001'

interface WithCauses {
  code?: unknown
  cause?: unknown
  originalError?: unknown
}

/** GraphQL and Drizzle wrap what was thrown; the refusal is somewhere down the chain of causes. */
function refusalIn(error: unknown): Refusal | null {
  let current = error as WithCauses | null | undefined
  for (let depth = 0; current && depth < 6; depth += 1) {
    const refusal = carriedRefusal(current)
    if (refusal) return refusal
    if (current.code === RECORD_IS_IMMUTABLE) return { code: 'recordIsImmutable' }
    current = (current.originalError ?? current.cause) as WithCauses | null | undefined
  }
  return null
}

/** Answers a refusal as every door does: `{ refusal, message, todo, details? }`, never with SQL in it. */
export const answerRefusals: AfterErrorHook = ({ error, graphqlResult, req, result }) => {
  const refusal = refusalIn(error)
  const language: DeskLanguage = deskLanguage(req.i18n?.language)
  if (!refusal) return graphqlResult && named({ error, graphqlResult, req }, language)
  const body = refusalBody(refusal, language)
  const message = `${body.message} ${body.todo}`
  if (graphqlResult) {
    const extensions = { ...graphqlResult.extensions, ...body, statusCode: refusalStatus(refusal.code) }
    return { graphqlResult: { ...graphqlResult, message, extensions } }
  }
  return {
    status: refusalStatus(refusal.code),
    response: { ...result, errors: [{ message }], ...body },
  }
}

type OwnError = Pick<Parameters<AfterErrorHook>[0], 'error' | 'graphqlResult' | 'req'>

/** What GraphQL says of Payload's own "no": the name that REST gives it stands beside it. */
function named({ graphqlResult, req }: OwnError, language: DeskLanguage): ReturnType<AfterErrorHook> {
  const said = { 403: req.user ? 'notAllowed' : 'notSignedIn', 404: 'notFound' } as const
  const code = said[graphqlResult?.extensions?.statusCode as keyof typeof said]
  if (!graphqlResult || !code) return
  const extensions = { ...graphqlResult.extensions, ...refusalBody({ code }, language) }
  return { graphqlResult: { ...graphqlResult, extensions } }
}
