import { accept, refuse, type Decision } from '../../../domain/shared/result'
import {
  acceptTarget,
  confirmUnchanged,
  mayJudge,
  rejectTarget,
  submit,
  type TargetFacts,
} from '../../../domain/translation/review/states'
import { mayAskMachine } from '../../../domain/translation/review/suggesting'
import { deskPolicy } from '../../../domain/workflow/policy'
import type { Refusal } from '../../../domain/workflow/refusals'
import { requireRole } from '../../../domain/workflow/roles'
import type { Actor } from '../../../domain/workflow/types'
import type { Row, TargetFinding } from '../row'

/** What one does with a sentence beside writing it. */
export type RowAct = 'suggest' | 'submit' | 'accept' | 'reject' | 'confirm'

/** Who sits at the desk, and for which language. */
export interface Seat {
  me: Actor
  locale: string
}

function factsOf(row: Row): TargetFacts {
  const { state, freshness, target, editedInReviewBy, origin } = row
  const ids = (people: Row['authors']) => people.map(({ id }) => id)
  return {
    state,
    freshness,
    target,
    authors: ids(row.authors),
    acceptedBy: ids(row.acceptedBy),
    editedInReviewBy,
    origin,
  }
}

/** The checks whose findings keep a sentence from being accepted. */
export function blockingIn(findings: readonly TargetFinding[]): string[] {
  const standing = findings.filter(
    ({ severity, waived }) => waived === null && (severity === 'critical' || severity === 'major'),
  )
  return [...new Set(standing.map(({ check }) => check))]
}

/** Whether this person may do this to the row now, or why not: the server decides the same way. */
export function decideAct(row: Row, act: RowAct, { me, locale }: Seat): Decision<unknown, Refusal> {
  const facts = factsOf(row)
  const { write, review } = deskPolicy.desk
  const isWriting = act === 'suggest' || act === 'submit' || isAskedBack(facts, me.id)
  const role = requireRole(me, isWriting ? write : review, locale)
  if (!role.ok) return role
  switch (act) {
    case 'suggest':
      return mayAskMachine(row.source, row.target)
    case 'submit':
      return submit(facts, me.id)
    case 'accept':
      return acceptTarget(facts, { by: me.id, blocking: blockingIn(row.findings ?? []) })
    case 'reject':
      // What the form will ask for is given here: only the rest can refuse.
      return rejectTarget(facts, me.id, { dimension: 'accuracy', severity: 'minor', comment: '…' })
    case 'confirm':
      return confirmUnchanged(facts, me.id)
  }
}

/** Why this person may not write here, or nothing. */
export function mayWrite({ me, locale }: Seat): Decision<unknown, Refusal> {
  const role = requireRole(me, deskPolicy.desk.write, locale)
  return role.ok ? accept(null) : refuse(role.refusal)
}

/** A translator whose words a reviewer changed is the second pair of eyes. */
function isAskedBack({ authors, editedInReviewBy }: TargetFacts, by: string): boolean {
  return editedInReviewBy !== null && editedInReviewBy !== by && authors.includes(by)
}

/** What the row waits for from this person; null when it waits for nobody, or for somebody else. */
export function taskOf(row: Row, { me, locale }: Seat): 'translate' | 'review' | 'confirm' | null {
  const facts = factsOf(row)
  const isWriter = requireRole(me, deskPolicy.desk.write, locale).ok
  const isReviewer = requireRole(me, deskPolicy.desk.review, locale).ok
  const isDraft = row.state === 'draft' || row.state === 'untranslated'
  if (isDraft) return isWriter && !(isReviewer && !isTranslator(me)) ? 'translate' : null
  if (row.freshness !== 'current') {
    if (isReviewer && mayJudge(facts, me.id)) return 'confirm'
    return isTranslator(me) ? 'translate' : null
  }
  if (row.state === 'approved') return null
  const judges = (isReviewer || isAskedBack(facts, me.id)) && mayJudge(facts, me.id)
  return judges && !facts.acceptedBy.includes(me.id) ? 'review' : null
}

function isTranslator({ roles }: Actor): boolean {
  return roles.includes('translator') || roles.includes('admin')
}

/** The act behind the one primary button of a row: to hand over what is not, to judge what is for whoever judges. */
export function nextAct(row: Row, { me, locale }: Seat): 'submit' | 'accept' {
  if (row.state === 'draft' || row.state === 'untranslated') return 'submit'
  const isJudge = requireRole(me, deskPolicy.desk.review, locale).ok || isAskedBack(factsOf(row), me.id)
  return isJudge ? 'accept' : 'submit'
}

/**
 * Why the primary act of a row is nobody's to do now, although nothing is wrong: it is with those who review, it is
 * approved, or its source moved on; null where the act is possible, or refused for a reason of its own.
 */
export function restOf(row: Row, seat: Seat): 'withReviewers' | 'approved' | 'sourceMoved' | null {
  const decided = decideAct(row, nextAct(row, seat), seat)
  if (decided.ok || decided.refusal.code !== 'wrongState') return null
  if (row.freshness !== 'current') return 'sourceMoved'
  return row.state === 'approved' ? 'approved' : 'withReviewers'
}

/** The next row in the list, after the given one and around, that waits for this person. */
export function nextOpen(
  { rows, visible }: { rows: ReadonlyMap<number, Row>; visible: readonly number[] },
  from: number | null,
  by: 1 | -1,
  seat: Seat,
): number | null {
  const at = from === null ? (by === 1 ? -1 : 0) : visible.indexOf(from)
  for (let steps = 1; steps <= visible.length; steps++) {
    const index = (at + by * steps + visible.length * 2) % visible.length
    const id = visible[index]
    const row = id === undefined ? undefined : rows.get(id)
    if (row && row.id !== from && taskOf(row, seat) !== null) return row.id
  }
  return null
}
