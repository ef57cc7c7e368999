import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { planImport } from '../../../src/domain/importing/plan'
import type { ImportPlan } from '../../../src/domain/importing/plan-types'
import { textForm } from '../../../src/domain/manuscript/text'
import type { Manuscript } from '../../../src/domain/manuscript/types'
import { attributed, expectNothing, lines, read } from './planned'

describe('whatever editor and file do', () => {
  const words = fc.constantFrom(
    ...[
      '甲说了一句话。',
      '乙走了。',
      '丙“来过这里很多次了”。',
      '丁',
      '戊。',
      '…………',
      '另一个标题',
      '很长的一段话，说了很多。',
    ],
    ...['张三说：“我们一定会去的。”', '李四说：“我们一定会去的！”'],
  )
  const text = fc.array(words, { minLength: 1, maxLength: 8 }).map((all) => read(`题\n${all.join('\n')}`))
  const sameText = (plan: ImportPlan, other: Manuscript) =>
    expect(textForm(plan.merged)).toBe(textForm(other))

  it('nothing is planned where the file did not change', () => {
    fc.assert(
      fc.property(text, text, (was, mine) => expectNothing(planImport({ base: was, mine, file: was }), mine)),
    )
  })

  it('the merged text is the file’s where the editor changed nothing', () => {
    fc.assert(
      fc.property(text, text, (was, file) => {
        const plan = planImport({ base: was, mine: was, file })
        expect(plan.conflicts).toEqual([])
        sameText(plan, file)
        expect(plan.merged.sections.map((section) => section.heading)).toEqual(
          file.sections.map((section) => section.heading),
        )
      }),
    )
  })

  it('the merged text is the file’s where nothing was known and a person decides for the file', () => {
    fc.assert(
      fc.property(text, text, (mine, file) => {
        sameText(planImport({ base: null, mine, file, keep: 'file' }), file)
      }),
    )
  })

  it('every block that the editor wrote is still there, unless a person decides for the file', () => {
    fc.assert(
      fc.property(text, text, text, (was, mine, file) => {
        const merged = textForm(planImport({ base: was, mine, file }).merged).split('\n')
        const old = new Set(textForm(was).split('\n'))
        const own = textForm(mine)
          .split('\n')
          .filter((line) => !old.has(line))
        for (const line of own) expect(merged).toContain(line)
      }),
    )
  })

  it('every attribution by a person stays with the words it was made for, until a person decides otherwise', () => {
    fc.assert(
      fc.property(text, text, text, (was, editor, file) => {
        const quotes = editor.quotes.map((quote, index) =>
          attributed(quote, { setBy: 'human', asWritten: `${index}` }),
        )
        const { merged } = planImport({ base: was, mine: { ...editor, quotes }, file })
        const decided = (manuscript: Manuscript) =>
          manuscript.quotes
            .filter((quote) => quote.attribution.setBy === 'human')
            .map(({ wording, attribution: { asWritten } }) => `${wording} ${asWritten}`)
        expect(decided(merged).sort()).toEqual(decided({ ...editor, quotes }).sort())
      }),
    )
  })

  it('undecided conflicts have paths of their own, and decisions settle them all', () => {
    fc.assert(
      fc.property(text, text, text, fc.constantFrom('mine' as const, 'file'), (was, mine, file, choice) => {
        const facts = { base: was, mine, file }
        const paths = planImport(facts).conflicts.map((conflict) => conflict.path)
        expect(new Set(paths).size).toBe(paths.length)
        const decisions = Object.fromEntries(paths.map((path) => [path, choice]))
        expect(planImport({ ...facts, decisions }).conflicts).toEqual([])
      }),
    )
  })

  it('origins name each record of the editor’s at most once, and creates counts the rest', () => {
    fc.assert(
      fc.property(text, text, text, (was, mine, file) => {
        const { merged, origin, creates } = planImport({ base: was, mine, file, keep: 'file' })
        for (const records of ['sections', 'quotes', 'sources'] as const) {
          const old = origin[records].filter((index) => index !== null)
          expect(new Set(old).size).toBe(old.length)
          expect(origin[records]).toHaveLength(merged[records].length)
          expect(creates[records]).toBe(origin[records].length - old.length)
        }
      }),
    )
  })

  it('edits of different blocks both survive without a conflict', () => {
    const paragraphs = Array.from(
      { length: 8 },
      (_, index) => `第${index}段说的是${'天地玄黄宇宙洪荒'.charAt(index)}。`,
    )
    const was = lines('题', ...paragraphs)
    const edit = (at: number, by: string) =>
      lines('题', ...paragraphs.map((p, i) => (i === at ? `${by}改写了这里。` : p)))
    const place = fc.integer({ min: 0, max: 7 })
    fc.assert(
      fc.property(place, place, (ours, theirs) => {
        fc.pre(ours !== theirs)
        const plan = planImport({ base: was, mine: edit(ours, '编辑'), file: edit(theirs, '文件') })
        expect(plan.conflicts).toEqual([])
        const expected = paragraphs.map((p, i) =>
          i === ours ? '编辑改写了这里。' : i === theirs ? '文件改写了这里。' : p,
        )
        sameText(plan, lines('题', ...expected))
      }),
    )
  })

  it('plans 20,000 changed paragraphs', () => {
    const many = (word: string) =>
      read(`题\n${Array.from({ length: 20_000 }, (_, i) => `${word}${i}。`).join('\n')}`)
    const [was, file] = [many('甲'), many('乙')]
    const { updates, conflicts } = planImport({ base: was, mine: was, file })
    expect(updates.length).toBeGreaterThanOrEqual(20_000)
    expect(conflicts).toEqual([])
  })
})
