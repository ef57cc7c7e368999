import type { Row } from '../../../src/admin/translation/row'

/** A sentence of the desk; what a test does not say is unremarkable. */
export function row(id: number, given: Partial<Row> = {}): Row {
  return {
    id,
    order: id,
    block: 'block-1',
    section: null,
    kind: 'sentence',
    source: `第${id}句。`,
    target: '',
    state: 'untranslated',
    freshness: 'current',
    origin: 'human',
    lockVersion: 0,
    oldSource: null,
    similarity: null,
    authors: [],
    acceptedBy: [],
    editedInReviewBy: null,
    lastBy: null,
    quotations: [],
    findings: [],
    issues: [],
    ...given,
  }
}
