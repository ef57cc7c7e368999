import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { manuscriptFrom } from '../../../src/domain/importing/build'
import { parseArticle } from '../../../src/domain/importing/parse'
import { planImport } from '../../../src/domain/importing/plan'
import type { ImportPlan } from '../../../src/domain/importing/plan-types'
import { textForm } from '../../../src/domain/manuscript/text'
import type { Attribution, Manuscript, Quote, Source } from '../../../src/domain/manuscript/types'

const locales = { locale: 'zh-Hans', sourceLocale: 'zh-Hans' }
const read = (text: string) => manuscriptFrom(parseArticle(text, { language: 'zh-Hans' }), locales)
const lines = (...all: string[]) => read(all.join('\n'))

const article = read(readFileSync('seed/article.zh-Hans.txt', 'utf8'))
const nothing = { articles: 0, sections: 0, quotes: 0, sources: 0 }

const [甲, 乙, 丙, 丁] = [
  '甲地修通了铁路。',
  '乙国的学生来到西安。',
  '丙方愿意加强合作。',
  '丁城开设了孔子学院。',
]
const base = lines('题', '——副题', 甲, '第一节', 乙, 丙, '第二节', 丁)

/** The same manuscript with other words: `from` is a whole line of the text form. */
function edited(manuscript: Manuscript, ...changes: [from: string, to: string][]): Manuscript {
  const text = changes.reduce((form, [from, to]) => {
    if (!`\n${form}`.includes(`\n${from}\n`)) throw new Error(`no line ${from}`)
    return `\n${form}`.replace(`\n${from}\n`, to === '' ? '\n' : `\n${to}\n`).slice(1)
  }, textForm(manuscript))
  return read(text)
}

function withQuote(manuscript: Manuscript, index: number, change: (quote: Quote) => Quote): Manuscript {
  const quotes = manuscript.quotes.map((quote, at) => (at === index ? change(quote) : quote))
  return { ...manuscript, quotes }
}

function attributed(quote: Quote, attribution: Partial<Attribution>): Quote {
  return { ...quote, attribution: { ...quote.attribution, ...attribution } }
}

function expectNothing(plan: ImportPlan, mine: Manuscript) {
  expect(plan).toMatchObject({ creates: nothing, updates: [], conflicts: [] })
  expect(plan.merged).toEqual(mine)
}

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

describe('quotations in a changed file', () => {
  const quoted = lines('题', '张三说：“我们一定会按时完成这项工作。”', '李四说：“合作给两国人民带来了好处。”')
  const zhang: Source = { kind: 'person', name: '张三丰', role: '主任', names: {}, citation: null }
  const human = { status: 'explicit', speaker: 0, setBy: 'human', confidence: 'high', group: null } as const
  const mine: Manuscript = {
    ...quoted,
    quotes: quoted.quotes.map((quote, index) =>
      attributed(quote, index === 0 ? { ...human, inDocument: null } : { speaker: null, inDocument: null }),
    ),
    sources: [zhang],
  }

  it('are two in the text of this test', () => {
    expect(quoted.quotes.map((quote) => quote.wording)).toEqual([
      '我们一定会按时完成这项工作。',
      '合作给两国人民带来了好处。',
    ])
  })

  it('keep what a person decided when the words around them change', () => {
    const file = read(textForm(quoted).replace('张三说', '张三后来又说'))
    const plan = planImport({ base: quoted, mine, file })
    expect(textForm(plan.merged)).toBe(textForm(file))
    expect(plan.conflicts).toEqual([])
    expect(plan.merged.quotes[0]?.attribution).toMatchObject({
      setBy: 'human',
      speaker: 0,
      confidence: 'high',
    })
    expect(plan.merged.sources[0]).toEqual(zhang)
    expect(plan.origin.quotes).toEqual([0, 1])
    expect(plan.origin.sources[0]).toBe(0)
  })

  it('are a conflict where the file changes words that a person attributed', () => {
    const file = read(textForm(quoted).replace('一定会', '不会'))
    const plan = planImport({ base: quoted, mine, file })
    expect(plan.conflicts).toMatchObject([{ path: 'sections/0/blocks/0' }])
    expect(plan.merged).toEqual(mine)
    const taken = planImport({ base: quoted, mine, file, keep: 'file' })
    expect(taken.merged.quotes[0]).toMatchObject({
      wording: '我们不会按时完成这项工作。',
      attribution: { setBy: 'rule' },
    })
    expect(taken.origin.quotes).toEqual([0, 1])
  })

  it('live on as the same record, with their verifications, when only a rule had attributed them', () => {
    const file = read(textForm(quoted).replace('一定会', '必将'))
    const plan = planImport({ base: quoted, mine: quoted, file })
    expect(plan.origin.quotes).toEqual([0, 1])
    expect(plan.creates.quotes).toBe(0)
    expect(plan.merged.quotes[0]?.wording).toBe('我们必将按时完成这项工作。')
  })

  it('take over what the rules say now, where nobody decided', () => {
    const file = withQuote(quoted, 1, (quote) =>
      attributed(quote, { status: 'implied', cue: '说', confidence: 'low' }),
    )
    const older = withQuote(quoted, 1, (quote) => attributed(quote, { status: 'unknown', cue: null }))
    const plan = planImport({ base: older, mine: older, file })
    expect(plan.updates).toMatchObject([{ path: 'quotes/1/attribution' }])
    expect(plan.merged.quotes[1]?.attribution).toMatchObject({ status: 'implied', cue: '说' })
    const touched = withQuote(older, 1, (quote) =>
      attributed(quote, { status: 'collective', setBy: 'human' }),
    )
    expectNothing(planImport({ base: older, mine: touched, file }), touched)
  })

  it('stay dissolved, or what the editor made of them, when the file changes elsewhere', () => {
    const [section] = quoted.sections
    const text = { type: 'text' as const, text: '张三说：“我们一定会按时完成这项工作。”' }
    const blocks = [{ type: 'paragraph' as const, children: [text] }, section!.blocks[1]!]
    const mine = { ...quoted, sections: [{ heading: null, blocks }] }
    const plan = planImport({ base: quoted, mine, file: { ...quoted, title: '新题' } })
    expect(plan.merged.sections[0]?.blocks[0]).toEqual(blocks[0])
    expect(plan.origin.quotes).toEqual([1])
    expect(plan.merged.sections[0]?.blocks[1]).toMatchObject({ children: [{}, { type: 'quote', quote: 0 }] })
  })

  it('are not lost between two copies of a paragraph of which editor and file each drop another one', () => {
    const said = '李四说：“合作给两国人民带来了好处。”'
    const mine = withQuote(lines('题', 甲, said), 0, (quote) => attributed(quote, { setBy: 'human' }))
    const plan = planImport({ base: lines('题', said, said), mine, file: lines('题', said, 甲) })
    expect(plan.merged).toEqual(mine)
    expect(plan.conflicts).toHaveLength(1)
  })

  it('never hand over what one person said to another who said the same', () => {
    const [first, second] = ['张三说：“我们一定会按时完成。”', '李四说：“我们一定会按时完成。”']
    const was = lines('题', first, second)
    const decidedFirst = withQuote(was, 0, (quote) =>
      attributed(quote, { setBy: 'human', asWritten: '张三' }),
    )
    const file = lines('题', '李四后来说：“我们一定会按时完成。”')
    const plan = planImport({ base: was, mine: decidedFirst, file })
    expect(plan.conflicts).toMatchObject([{ path: 'sections/0/blocks/0', file: null }])
    const taken = planImport({ base: was, mine: decidedFirst, file, keep: 'file' })
    expect(textForm(taken.merged)).toBe(textForm(file))
    expect(taken.merged.quotes).toMatchObject([{ attribution: { setBy: 'rule' } }])
    const together = lines('题', first + second)
    const decidedBoth = withQuote(together, 0, (quote) =>
      attributed(quote, { setBy: 'human', asWritten: '张三' }),
    )
    expect(
      planImport({ base: together, mine: decidedBoth, file: lines('题', second) }).conflicts,
    ).toHaveLength(1)
  })

  it('keep two sources apart that the editor keeps apart under one name', () => {
    const twins = [zhang, { ...zhang, role: '教授' }]
    const quotes = quoted.quotes.map((quote, index) =>
      attributed(quote, { speaker: index, inDocument: null, setBy: 'human' }),
    )
    const mine = { ...quoted, quotes, sources: twins }
    const plan = planImport({ base: quoted, mine, file: { ...quoted, title: '新题' } })
    expect(plan.merged.sources).toEqual(twins)
    expect(plan.merged.quotes.map((quote) => quote.attribution.speaker)).toEqual([0, 1])
  })

  it('count chains from 1 through what editor and file contribute', () => {
    const chained = (manuscript: Manuscript, ...groups: (number | null)[]) => ({
      ...manuscript,
      quotes: manuscript.quotes.map((quote, index) => attributed(quote, { group: groups[index] ?? null })),
    })
    const mine = chained(quoted, null, 1)
    const first = '王五说：“这条道路将把三个国家连接起来。”'
    const file = chained(read(textForm(quoted).replace('题\n', `题\n${first}\n`)), 1, null, 2)
    const plan = planImport({ base: mine, mine, file })
    expect(plan.merged.quotes.map((quote) => quote.attribution.group)).toEqual([1, null, 2])
    expect(plan.origin.quotes).toEqual([null, 0, 1])
  })
})

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

  it('takes time in proportion to hostile sizes', () => {
    const many = (word: string) =>
      read(`题\n${Array.from({ length: 20_000 }, (_, i) => `${word}${i}。`).join('\n')}`)
    const [was, file] = [many('甲'), many('乙')]
    const started = performance.now()
    planImport({ base: was, mine: was, file })
    expect(performance.now() - started).toBeLessThan(20_000)
  }, 30_000)
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
