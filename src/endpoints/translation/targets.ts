import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { actorOf } from '../../access/roles'
import {
  acceptSegment,
  confirmSegment,
  rejectSegment,
  submitTarget,
} from '../../actions/translation/judge-target'
import { raiseIssue, resolveIssue } from '../../actions/translation/raise-issue'
import { endAssignment } from '../../actions/translation/assign'
import { saveTarget } from '../../actions/translation/save-target'
import { suggestTarget } from '../../actions/translation/suggest-target'
import { waiveFinding } from '../../actions/translation/waive-finding'
import { dimensions, severities } from '../../domain/translation/review/mqm'
import { deskSegment } from '../../queries/translation/desk-segments'
import { loadTranslation } from '../../queries/translation/load-translation'
import { memoryMatches } from '../../queries/translation/memory'
import { loadTarget, type TargetRecord } from '../../queries/translation/target-record'
import { targetHistory } from '../../queries/translation/target-history'
import type { TranslationFacts } from '../../queries/translation/load-translation'
import { answerRefusal, door, idIn, remarkShape } from '../answer'
import { targetText } from './reading'

interface Shown {
  id: number
  lockVersion: number
}

/** The row as the desk shows it, after a change: state, findings and all. */
async function rowAfter<T extends Shown>(req: PayloadRequest, changed: T): Promise<unknown> {
  const record = await loadTarget(req, changed.id)
  const translation = record && (await loadTranslation(req, record.translation))
  return { segment: record && translation ? await deskSegment(req, translation, record) : changed }
}

/** `PATCH /api/segment-translations/:id` `{ target, lockVersion }` */
export const saveTargetEndpoint: Endpoint = {
  path: '/:id',
  method: 'patch',
  handler: door({
    shape: z.object({ target: targetText, lockVersion: z.unknown().optional() }),
    act: async (req, id, { target, lockVersion }) =>
      shown(req, await saveTarget(req, { id, target, lockVersion })),
    answer: asIs,
  }),
}

type Answered = Awaited<ReturnType<typeof saveTarget>>

async function shown(req: PayloadRequest, outcome: Answered) {
  return outcome.ok ? { ok: true as const, value: await rowAfter(req, outcome.value) } : outcome
}

function asIs(value: unknown): unknown {
  return value
}

const seen = z.object({ lockVersion: z.unknown().optional() })

function verb(
  path: string,
  act: (req: PayloadRequest, seen: { id: number; lockVersion: unknown }) => Promise<Answered>,
): Endpoint {
  return {
    path,
    method: 'post',
    handler: door({
      shape: seen,
      act: async (req, id, { lockVersion }) => shown(req, await act(req, { id, lockVersion })),
      answer: asIs,
    }),
  }
}

const rejectEndpoint: Endpoint = {
  path: '/:id/reject',
  method: 'post',
  handler: door({
    shape: z.object({
      lockVersion: z.unknown().optional(),
      dimension: z.enum(dimensions).nullish(),
      severity: z.enum(severities).nullish(),
      comment: remarkShape.optional(),
    }),
    act: async (req, id, { lockVersion, dimension = null, severity = null, comment = '' }) =>
      shown(req, await rejectSegment(req, { id, lockVersion, dimension, severity, comment })),
    answer: asIs,
  }),
}

const raiseIssueEndpoint: Endpoint = {
  path: '/:id/issues',
  method: 'post',
  handler: door({
    shape: z.object({
      side: z.enum(['source', 'target']),
      start: z.number().int().nonnegative(),
      end: z.number().int().nonnegative(),
      dimension: z.enum(dimensions),
      subtype: z
        .string()
        .max(200)
        .nullish()
        .transform((text) => text ?? null),
      severity: z.enum(severities),
      comment: remarkShape.nullish().transform((text) => text ?? null),
    }),
    act: (req, id, body) => raiseIssue(req, { id, ...body }),
    status: 201,
    answer: ({ id }) => ({ issue: { id } }),
  }),
}

const waiveEndpoint: Endpoint = {
  path: '/:id/waivers',
  method: 'post',
  handler: door({
    shape: z.object({ check: z.string().max(100), message: remarkShape, reason: remarkShape }),
    act: (req, id, body) => waiveFinding(req, { id, ...body }),
    status: 201,
    answer: ({ id }) => ({ waiver: { id } }),
  }),
}

function showing(
  path: string,
  show: (req: PayloadRequest, record: TargetRecord, translation: TranslationFacts) => Promise<unknown>,
): Endpoint {
  return {
    path,
    method: 'get',
    handler: async (req) => {
      if (!actorOf(req)?.roles.length) return answerRefusal(req, { code: 'notSignedIn' })
      const record = await loadTarget(req, idIn(req))
      const translation = record && (await loadTranslation(req, record.translation))
      if (!record || !translation) return answerRefusal(req, { code: 'notFound' })
      const headers = { 'Cache-Control': 'private, no-store' }
      return Response.json(await show(req, record, translation), { headers })
    },
  }
}

/** Everything one does with a sentence of a translation; the collection carries them. */
export const targetEndpoints: Endpoint[] = [
  saveTargetEndpoint,
  verb('/:id/suggest', suggestTarget),
  verb('/:id/submit', submitTarget),
  verb('/:id/accept', acceptSegment),
  verb('/:id/confirm-unchanged', confirmSegment),
  rejectEndpoint,
  raiseIssueEndpoint,
  waiveEndpoint,
  showing('/:id/row', async (req, record, translation) => ({
    segment: await deskSegment(req, translation, record),
  })),
  showing('/:id/memory', async (req, record, translation) => ({
    items: await memoryMatches(req, translation, record.segment?.cut.text ?? ''),
  })),
  showing('/:id/history', async (req, record) => ({ items: await targetHistory(req, record.id) })),
]

/** `POST /api/review-issues/:id/resolve` */
export const resolveIssueEndpoint: Endpoint = {
  path: '/:id/resolve',
  method: 'post',
  handler: door({
    shape: z.object({}),
    act: (req, id) => resolveIssue(req, id),
    answer: ({ id, resolvedAt }) => ({ issue: { id, resolvedAt } }),
  }),
}

/** `POST /api/assignments/:id/end` */
export const endAssignmentEndpoint: Endpoint = {
  path: '/:id/end',
  method: 'post',
  handler: door({
    shape: z.object({}),
    act: (req, id) => endAssignment(req, id),
    answer: ({ id, endedAt }) => ({ assignment: { id, endedAt } }),
  }),
}
