import type { ManuscriptFinding, ManuscriptFindingCode } from '../manuscript/finding'
import { deskPolicy, type Policy } from './policy'

/**
 * The codes of the findings that keep a revision from being published under the policy, each once: what a
 * revision carries as `blockingFindings`.
 */
export function blockingFindings(
  findings: readonly ManuscriptFinding[],
  policy: Policy = deskPolicy,
): ManuscriptFindingCode[] {
  const blocks = ({ code, severity }: ManuscriptFinding) =>
    severity === 'blocking' || (code === 'quotationUnverified' && policy.unverifiedQuotations === 'refuse')
  return [...new Set(findings.filter(blocks).map(({ code }) => code))]
}
