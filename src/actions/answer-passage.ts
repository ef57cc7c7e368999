import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import { longestTerm } from '../domain/quotes/passage'
import type { PassageAnswer } from '../domain/quotes/passage-answer'
import { accept, refuse } from '../domain/shared/result'
import { deskPolicy } from '../domain/workflow/policy'
import { requireRole } from '../domain/workflow/roles'
import { checkLockVersion } from '../domain/workflow/working-copy'
import type { Passage, Section } from '../payload-types'
import { lockRow } from '../queries/transaction'
import type { BodyNode } from '../richtext/body-node'
import { findPassage, withQuotation, type PassagePlace } from '../richtext/passage-in-body'
import { appendEvent } from './append-event'
import { withinTransaction, type Act, type Outcome } from './within-transaction'

export interface PassageRequest {
  article: number
  /** The section that has the words, and the version of it that the person saw. */
  section: number
  lockVersion?: unknown
  /** Without the marks. */
  wording: string
  answer: PassageAnswer
}

export interface Answered {
  passage: Passage
  /** The quotation that was made of the words, or null for a term. */
  quote: number | null
}

/**
 * Answers what words in marks are. A term is remembered for the whole desk; a quotation becomes a record and its
 * node in the text, in one step. Who said it stays open.
 */
export function answerPassage(
  req: PayloadRequest,
  request: PassageRequest,
  now = new Date(),
): Promise<Outcome<Answered>> {
  return withinTransaction({ req, now }, async (act) => {
    const { answer, wording } = request
    const roles = answer === 'term' ? deskPolicy.attribute : deskPolicy.reword
    const allowed = requireRole(act.actor, roles, '')
    if (!allowed.ok) return allowed
    const isLong = answer === 'term' && wording.length > longestTerm
    if (wording.trim() === '' || isLong) return refuse({ code: 'malformed', field: 'wording' })
    const quote = answer === 'quotation' ? await quoteInText(act, request) : accept(null)
    if (!quote.ok) return quote
    const passage = await remember(act, request)
    await appendEvent(act, {
      type: 'passage.answered',
      article: request.article,
      locale: null,
      revision: null,
      digest: null,
      details: { wording, answer, passage: passage.id, quote: quote.value },
    })
    return accept({ passage, quote: quote.value })
  })
}

async function quoteInText(act: Act, request: PassageRequest): Promise<Outcome<number>> {
  const { req } = act
  const row = await lockRow(req, 'sections', request.section)
  if (!row || Number(row.article_id) !== request.article) return refuse({ code: 'notFound' })
  const checked = checkLockVersion(request.lockVersion, Number(row.lock_version))
  if (!checked.ok) return checked
  const section = await req.payload.findByID({
    collection: 'sections',
    id: request.section,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const body = section.body as { root: BodyNode } | null
  const place = body && findPassage(body.root, request.wording)
  if (!body || !place) return refuse({ code: 'passageNotPlain' })
  const quote = await makeQuote(act, request.wording, place)
  const written = { ...body, root: withQuotation(body.root, place, quote) }
  await req.payload.update({
    collection: 'sections',
    id: section.id,
    data: { body: written as unknown as Section['body'], lockVersion: section.lockVersion },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return accept(quote)
}

async function makeQuote({ req }: Act, wording: string, { open, close }: PassagePlace): Promise<number> {
  const isChinese = /\p{Script=Han}/u.test(wording)
  const { id } = await req.payload.create({
    collection: 'quotes',
    data: {
      wording,
      marksOpen: open,
      marksClose: close,
      kind: 'direct',
      language: isChinese ? 'zh' : 'und',
      lifecycle: 'active',
      attribution: { status: 'unknown', confidence: 'low', setBy: 'human' },
      // The collection mints the key and the first version.
      key: randomUUID(),
      lockVersion: 1,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return id
}

function remember({ req, actor, now }: Act, { article, wording, answer }: PassageRequest): Promise<Passage> {
  return req.payload.create({
    collection: 'passages',
    data: {
      wording,
      answer,
      article,
      by: Number(actor.id),
      byName: actor.name,
      answeredAt: now.toISOString(),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
