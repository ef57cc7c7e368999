import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { actorOf } from '../access/roles'
import type { Outcome } from '../actions/within-transaction'
import { accept, refuse } from '../domain/shared/result'
import { parseDigest, type Digest } from '../domain/shared/brand'
import { recordId } from '../domain/shared/record-id'
import { refusalStatus, type Refusal } from '../domain/workflow/refusals'
import { deskLanguage } from '../i18n/language'
import { refusalBody } from '../i18n/refusal-body'

/** A digest as it comes from outside: 64 lower-case hexadecimal digits. */
export const digestShape = z.string().transform((text, context): Digest => {
  const digest = parseDigest(text)
  if (digest) return digest
  context.addIssue({ code: 'custom', message: 'not a digest' })
  return z.NEVER
})

/** Text that people typed: bounded, since it is kept for ever. */
export const remarkShape = z.string().max(10_000)

/** The refusal in the words of whoever asked. */
export function answerRefusal(req: PayloadRequest, refusal: Refusal): Response {
  const status = refusalStatus(refusal.code)
  return Response.json(refusalBody(refusal, deskLanguage(req.i18n?.language)), { status })
}

/** The id in the path. Anything but a number names nothing. */
export function idIn(req: PayloadRequest): number {
  return recordId(req.routeParams?.id)
}

/** Reads a JSON body; an absent one counts as empty. */
export async function readBody<T>(req: PayloadRequest, shape: z.ZodType<T>): Promise<Outcome<T>> {
  const text = (await req.text?.()) ?? ''
  const value = parseJson(text === '' ? '{}' : text)
  const parsed = shape.safeParse(value)
  if (parsed.success) return accept(parsed.data)
  return refuse({ code: 'malformed', field: parsed.error.issues[0]?.path.join('.') || 'body' })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

interface Door<B, T> {
  shape: z.ZodType<B>
  act: (req: PayloadRequest, id: number, body: B) => Promise<Outcome<T>>
  answer: (value: T) => unknown
  /** Of a yes; 200 where it is not said. */
  status?: 200 | 201
}

/**
 * An endpoint for an action: who asks, what they say, what the action answers. Whoever is nobody learns
 * that first, so that they cannot probe which ids exist.
 */
export function door<B, T>({ shape, act, answer, status = 200 }: Door<B, T>) {
  return async (req: PayloadRequest): Promise<Response> => {
    if (!actorOf(req)) return answerRefusal(req, { code: 'notSignedIn' })
    const body = await readBody(req, shape)
    if (!body.ok) return answerRefusal(req, body.refusal)
    const outcome = await act(req, idIn(req), body.value)
    return outcome.ok ? Response.json(answer(outcome.value), { status }) : answerRefusal(req, outcome.refusal)
  }
}
