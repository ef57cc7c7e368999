import { describe, expect, it } from 'vitest'

import { planImport } from '../../../src/domain/importing/plan'
import { textForm } from '../../../src/domain/manuscript/text'
import type { Manuscript, Source } from '../../../src/domain/manuscript/types'
import { 甲, attributed, expectNothing, lines, read, withQuote } from './planned'

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
