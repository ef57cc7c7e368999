import { alignIdentity } from '../../../src/domain/manuscript/align'
import { compareManuscripts } from '../../../src/domain/manuscript/compare'
import type { Frozen, Inline, Manuscript } from '../../../src/domain/manuscript/types'
import { manuscript } from '../../support/manuscripts'

export const one = '中国同中亚国家加速对接发展战略，务实合作不断深化。'
export const two = '六国决心继续合力构建友谊持久的战略伙伴关系。'
export const three = '边界问题得到彻底解决，成为合作的纽带。'

/** Ids follow from the order: sections s1…, quotations q1…, sources x1…; blocks are aligned. */
export function freeze(m: Manuscript, previous: Frozen | null = null, sectionIds?: string[]): Frozen {
  let made = previous ? 100 : 0
  const name = (prefix: string) => (_: unknown, index: number) => `${prefix}${index + 1}`
  const identity = alignIdentity({
    previous,
    next: m,
    sectionIds: sectionIds ?? m.sections.map(name('s')),
    quoteIds: m.quotes.map(name('q')),
    sourceIds: m.sources.map(name('x')),
    newId: () => `b${++made}`,
  })
  return { manuscript: m, identity }
}

export function compare(
  before: Partial<Manuscript>,
  after: Partial<Manuscript>,
  ids?: { before: string[]; after: string[] },
) {
  const old = freeze(manuscript(before), null, ids?.before)
  return compareManuscripts(old, freeze(manuscript(after), old, ids?.after))
}

export function link(href: string): Inline {
  return { type: 'link', href, children: [{ type: 'text', text: '链接' }] }
}
