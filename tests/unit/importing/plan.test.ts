import { describe, expect, it } from 'vitest'

import { planImport } from '../../../src/domain/importing/plan'
import { textForm } from '../../../src/domain/manuscript/text'
import type { Manuscript } from '../../../src/domain/manuscript/types'
import { 甲, 乙, 丙, 丁, article, base, edited, expectNothing, lines, nothing } from './planned'

describe('importing for the first time', () => {
  it('creates an article with all that it holds', () => {
    const plan = planImport({ base: null, mine: null, file: article })
    expect(plan.creates).toEqual({ articles: 1, sections: 5, quotes: 22, sources: article.sources.length })
    expect(plan).toMatchObject({ updates: [], conflicts: [], merged: article })
    expect(plan.origin.sections).toEqual([null, null, null, null, null])
  })
})

describe('importing the same file again', () => {
  it('plans nothing', () => {
    expectNothing(planImport({ base: article, mine: article, file: article }), article)
  })

  it('plans nothing when the records come back from a database that orders keys in its own way', () => {
    const stored = reordered(article) as Manuscript
    expectNothing(planImport({ base: stored, mine: stored, file: article }), article)
  })

  it('plans nothing onto an edited article, whatever was edited', () => {
    const mine = { ...edited(base, ['题', '新题'], [乙, ''], ['第二节', '改名的一节']), byline: '本报记者' }
    expectNothing(planImport({ base, mine, file: base }), mine)
  })

  it('plans nothing where an equal article was never imported', () => {
    expectNothing(planImport({ base: null, mine: article, file: article }), article)
  })
})

describe('importing a changed file onto an article that nobody edited', () => {
  it('updates what changed and keeps every record', () => {
    const file = edited(base, ['题', '新题'], [丙, '丙方不愿意加强合作。'], ['第二节', '第二节改'])
    const plan = planImport({ base, mine: base, file })
    expect(plan.updates).toEqual([
      { path: 'title', from: '题', to: '新题' },
      { path: 'sections/1/blocks/1', from: 丙, to: '丙方不愿意加强合作。' },
      { path: 'sections/2/heading', from: '第二节', to: '第二节改' },
    ])
    expect(plan.creates).toEqual(nothing)
    expect(plan.conflicts).toEqual([])
    expect(textForm(plan.merged)).toBe(textForm(file))
    expect(plan.origin.sections).toEqual([0, 1, 2])
  })

  it('adds and removes paragraphs and sections', () => {
    const file = edited(base, ['——副题', ''], [乙, ''], ['第二节', `新的一节\n${甲}\n第二节`])
    const plan = planImport({ base, mine: base, file })
    expect(textForm(plan.merged)).toBe(textForm(file))
    expect(plan.creates).toEqual({ ...nothing, sections: 1 })
    expect(plan.origin.sections).toEqual([0, 1, null, 2])
    expect(plan.updates).toContainEqual({ path: 'subtitle', from: '——副题', to: null })
    expect(plan.updates).toContainEqual({ path: 'sections/1/blocks/0', from: 乙, to: null })
  })

  it('drops the lead where the file has none any more', () => {
    const plan = planImport({ base, mine: base, file: edited(base, [甲, '']) })
    expect(plan.merged.sections.map((section) => section.heading)).toEqual(['第一节', '第二节'])
    expect(plan.origin.sections).toEqual([1, 2])
  })

  it('moves sections, and their records with them', () => {
    const file = lines('题', '——副题', 甲, '第二节', 丁, '第一节', 乙, 丙)
    const plan = planImport({ base, mine: base, file })
    expect(textForm(plan.merged)).toBe(textForm(file))
    expect(plan.updates).toEqual([{ path: 'order', from: '0 1 2 3 4 5', to: '0 4 5 1 2 3' }])
    expect(plan.origin.sections).toEqual([0, 2, 1])
  })
})

describe('importing a changed file onto an edited article', () => {
  it('keeps the changes of both where they touch different pieces', () => {
    const mine = edited(base, [甲, '甲地修通了两条铁路。'], ['第一节', '编辑改的标题'])
    const file = edited(base, [丁, '丁城开设了两所孔子学院。'], ['题', '新题'])
    const plan = planImport({ base, mine, file })
    expect(plan.conflicts).toEqual([])
    expect(plan.updates.map((update) => update.path)).toEqual(['title', 'sections/2/blocks/0'])
    const both = [
      '新题',
      '——副题',
      '甲地修通了两条铁路。',
      '编辑改的标题',
      乙,
      丙,
      '第二节',
      '丁城开设了两所孔子学院。',
    ]
    expect(textForm(plan.merged)).toBe(`${both.join('\n')}\n`)
  })

  it('leaves to a person what both changed differently, and keeps the editor’s until then', () => {
    const mine = edited(base, ['题', '编辑的题'], [丙, '丙方十分愿意加强合作。'])
    const file = edited(base, ['题', '文件的题'], [丙, '丙方愿意进一步加强合作。'])
    const plan = planImport({ base, mine, file })
    expect(plan.conflicts).toEqual([
      { path: 'title', base: '题', mine: '编辑的题', file: '文件的题' },
      {
        path: 'sections/1/blocks/1',
        base: 丙,
        mine: '丙方十分愿意加强合作。',
        file: '丙方愿意进一步加强合作。',
      },
    ])
    expect(plan.updates).toEqual([])
    expect(plan.merged).toEqual(mine)
  })

  it('sees a conflict where both rewrote a paragraph with words that have nothing in common', () => {
    const plan = planImport({
      base,
      mine: edited(base, [丙, '编辑写的。']),
      file: edited(base, [丙, '别的东西！！']),
    })
    expect(plan.conflicts).toMatchObject([
      { path: 'sections/1/blocks/1', mine: '编辑写的。', file: '别的东西！！' },
    ])
  })

  it('sees no conflict where both made the same change', () => {
    const mine = edited(base, [丙, '丙方不愿意。'], [丁, ''])
    expectNothing(planImport({ base, mine, file: mine }), mine)
  })

  it('takes the decision of a person, piece by piece or for all', () => {
    const mine = edited(base, ['题', '编辑的题'], [丙, '丙方十分愿意加强合作。'])
    const file = edited(base, ['题', '文件的题'], [丙, '丙方愿意进一步加强合作。'])
    const facts = { base, mine, file }
    const byPiece = planImport({ ...facts, decisions: { title: 'file' } })
    expect(byPiece.merged.title).toBe('文件的题')
    expect(byPiece.conflicts.map((conflict) => conflict.path)).toEqual(['sections/1/blocks/1'])
    expect(planImport({ ...facts, keep: 'mine' })).toMatchObject({ merged: mine, conflicts: [], updates: [] })
    const all = planImport({ ...facts, keep: 'file', decisions: { title: 'mine' } })
    expect(all.merged.title).toBe('编辑的题')
    expect(textForm(all.merged)).toContain('丙方愿意进一步加强合作。')
    expect(all.conflicts).toEqual([])
  })

  it('sees a conflict where the file removes what the editor changed, or changes what the editor removed', () => {
    const changed = edited(base, [丙, '丙方十分愿意加强合作。'])
    const removed = edited(base, [丙, ''])
    const path = 'sections/1/blocks/1'
    const words = '丙方十分愿意加强合作。'
    expect(planImport({ base, mine: changed, file: removed }).conflicts).toEqual([
      { path, base: 丙, mine: words, file: null },
    ])
    expect(planImport({ base, mine: removed, file: changed }).conflicts).toEqual([
      { path, base: 丙, mine: null, file: words },
    ])
    const decided = planImport({ base, mine: removed, file: changed, decisions: { [path]: 'file' } })
    expect(textForm(decided.merged)).toBe(textForm(changed))
  })

  it('keeps what both added, once where it is the same', () => {
    const mine = edited(base, [丁, `${丁}\n编辑加的一段话。`])
    const file = edited(base, [丁, `${丁}\n文件里新增内容！`])
    expect(textForm(planImport({ base, mine, file }).merged)).toContain('编辑加的一段话。')
    expect(textForm(planImport({ base, mine, file }).merged)).toContain('文件里新增内容！')
    expectNothing(planImport({ base, mine, file: mine }), mine)
  })

  it('follows a paragraph into the section that the editor moved it to', () => {
    const mine = lines('题', '——副题', 甲, '第一节', 乙, '第二节', 丁, 丙)
    const file = edited(base, [丙, '丙方愿意进一步加强合作。'])
    const plan = planImport({ base, mine, file })
    expect(textForm(plan.merged)).toBe(textForm(mine).replace(丙, '丙方愿意进一步加强合作。'))
    expect(plan.conflicts).toEqual([])
  })

  it('leaves a byline alone, which no plain text states', () => {
    const mine = { ...base, byline: '本报记者' }
    const plan = planImport({ base: null, mine, file: edited(base, ['题', '新题']), keep: 'file' })
    expect(plan.merged).toMatchObject({ title: '新题', byline: '本报记者' })
  })

  it('makes every difference a conflict where nothing says who made it', () => {
    const file = edited(base, ['题', '新题'], [乙, ''], [丁, `${丁}\n又一段。`])
    const plan = planImport({ base: null, mine: base, file })
    expect(plan.updates).toEqual([])
    expect(plan.conflicts.map((conflict) => conflict.path)).toEqual([
      'title',
      'sections/1/blocks/0',
      'added/sections/2/blocks/1',
    ])
    expect(textForm(planImport({ base: null, mine: base, file, keep: 'file' }).merged)).toBe(textForm(file))
  })
})

/** The same JSON with its keys in reverse order. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reordered(item)]),
  )
}
