import type { TranslationCheck } from '../types'

/** The same sentence of the source was translated otherwise before. */
export const sameSource: TranslationCheck = {
  id: 'same-source',
  check: ({ source, target }, { firstTargets }) => {
    const first = firstTargets.get(source)
    if (first === undefined || first === target) return []
    const message = `The same source is translated elsewhere as: ${first}`
    return [{ severity: 'minor', message, start: 0, end: target.length }]
  },
}
