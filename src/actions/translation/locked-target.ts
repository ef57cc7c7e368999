import { accept, refuse } from '../../domain/shared/result'
import { requireRole } from '../../domain/workflow/roles'
import type { Role } from '../../domain/workflow/types'
import { checkLockVersion } from '../../domain/workflow/working-copy'
import { loadTarget, type TargetRecord } from '../../queries/translation/target-record'
import {
  holdTranslation,
  loadTranslation,
  type TranslationFacts,
} from '../../queries/translation/load-translation'
import { lockRow } from '../../queries/transaction'
import type { Act, Outcome } from '../within-transaction'

/** A target that nobody else changes until the transaction ends, in a translation that does not move under it. */
export interface LockedTarget {
  record: TargetRecord
  translation: TranslationFacts
}

/** The target, for somebody who holds one of the roles for its locale. */
export async function lockedTarget(
  act: Act,
  id: number,
  roles: readonly Role[],
): Promise<Outcome<LockedTarget>> {
  const { req, actor } = act
  const found = await loadTarget(req, id)
  const known = found && (await loadTranslation(req, found.translation))
  if (!found || !known) return refuse({ code: 'notFound' })
  const allowed = requireRole(actor, roles, known.locale)
  if (!allowed.ok) return allowed
  await holdTranslation(req, known.id)
  await lockRow(req, 'segment_translations', id)
  const [record, translation] = [await loadTarget(req, id), await loadTranslation(req, known.id)]
  return record && translation ? accept({ record, translation }) : refuse({ code: 'notFound' })
}

/** The same for somebody who says which version they looked at. */
export async function seenTarget(
  act: Act,
  { id, lockVersion }: { id: number; lockVersion: unknown },
  roles: readonly Role[],
): Promise<Outcome<LockedTarget>> {
  const locked = await lockedTarget(act, id, roles)
  if (!locked.ok) return locked
  const checked = checkLockVersion(lockVersion, locked.value.record.lockVersion)
  return checked.ok ? locked : checked
}
