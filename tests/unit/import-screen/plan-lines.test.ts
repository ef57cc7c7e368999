import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { lineAt, planLines, type MarkedSpan } from '../../../src/admin/import/plan-lines'
import { parseArticle } from '../../../src/domain/importing/parse'
import type { Corrections } from '../../../src/domain/importing/corrections'

const article = readFileSync('seed/article.zh-Hans.txt', 'utf8')
const linesOf = (text: string, corrections?: Corrections) =>
  planLines(parseArticle(text, { language: 'zh-Hans', corrections }))

function flat(marked: readonly MarkedSpan[]): MarkedSpan[] {
  return marked.flatMap((one) => [one, ...flat(one.inner)])
}

describe('the lines of a plan', () => {
  it('give every role that the plan gives, title first', () => {
    const roles = linesOf(article).map(({ role }) => role)
    expect(roles.slice(0, 2)).toEqual(['title', 'subtitle'])
    expect(roles.filter((role) => role === 'heading')).toHaveLength(4)
    expect(roles.filter((role) => role === 'separator')).toHaveLength(1)
  })

  it('hold every mark of the text once, within the line it stands in', () => {
    const parsed = parseArticle(article, { language: 'zh-Hans' })
    const lines = planLines(parsed)
    const shown = lines.flatMap((line) => flat(line.marked))
    expect(shown.map(({ span }) => span)).toHaveLength(parsed.spans.length)
    for (const line of lines) {
      for (const { span } of flat(line.marked)) {
        expect([span.start >= line.start, span.end <= line.end]).toEqual([true, true])
      }
    }
  })

  it('offer title and subtitle only where they can stand', () => {
    const [first, second, third] = linesOf(article).map(({ mayBe }) => mayBe)
    expect(first).toContain('title')
    expect([second?.includes('subtitle'), second?.includes('title')]).toEqual([true, false])
    expect([third?.includes('subtitle'), third?.includes('title')]).toEqual([false, false])
  })

  it('follow a correction', () => {
    const heading = linesOf(article).find(({ role }) => role === 'heading')
    const corrected = linesOf(article, { lines: [{ line: heading?.line ?? 0, role: 'paragraph' }] })
    expect(corrected.find(({ line }) => line === heading?.line)?.role).toBe('paragraph')
  })

  it('carry a finding in the line it points at, and find that line by offset', () => {
    const text = '标题\n第一节\n他说：“没有闭合的话。\n后一段，它也足够长。\n'
    const lines = linesOf(text)
    const offset = text.indexOf('“')
    expect(lines[lineAt(lines, offset)]?.findings).toMatchObject([{ code: 'unclosedMark', offset }])
    expect(lines.filter(({ findings }) => findings.length > 0)).toHaveLength(1)
  })
})
