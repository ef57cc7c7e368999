import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { cutSegments } from '../../../src/domain/translation/segments/cut'
import { exportXliff } from '../../../src/xliff/exchange/export'
import { planXliffImport, type XliffImportPlan } from '../../../src/xliff/exchange/import-plan'
import type { ExchangedSegment, ExchangedTranslation } from '../../../src/domain/translation/exchange/types'
import { validateXliff } from '../../../src/xliff/validate'
import { manuscript, p, quote, section, strong } from '../../support/manuscripts'
import { article } from '../importing/planned'
import { freeze } from '../manuscript/frozen'
import { anyManuscript } from '../translation/any-manuscript'

type Given = Partial<ExchangedSegment>

/** The translation of a manuscript; targets are made from the coded source. */
function translationOf(
  m = article,
  targetOf: (text: string, at: number) => string = (text) => text,
  more: Given = {},
): ExchangedTranslation {
  const frozen = freeze(m)
  const segments = cutSegments(frozen).map((segment, at): ExchangedSegment => {
    const target = targetOf(segment.text, at)
    const state = target === '' ? 'untranslated' : 'draft'
    return { segment, target, state, freshness: 'current', matches: [], issues: [], ...more }
  })
  const quotations = new Map(
    frozen.identity.quotes.map((id, at) => [id, { wording: m.quotes[at]?.wording ?? '', target: null }]),
  )
  const sourceRevision = { number: 3, digest: 'd'.repeat(64) }
  const locales = { sourceLocale: 'zh-Hans', locale: 'en' }
  return { article: 'story', ...locales, sourceRevision, segments, terms: [], quotations }
}

const bytes = (text: string) => new TextEncoder().encode(text)

function plan(document: string, translation: ExchangedTranslation): XliffImportPlan {
  const planned = planXliffImport(bytes(document), translation)
  if (!planned.ok) throw new Error(JSON.stringify(planned.refusal))
  return planned.value
}

const story = manuscript({
  title: '题',
  sections: [section(null, p('他说：', 0, '，', strong('合作'), '。第二句。'))],
  quotes: [quote('好')],
})
const targets = ['Title', 'He said {q:q1}, {b:2}cooperation{/b:2}.', 'The second.']
const english = translationOf(story, (_, at) => targets[at] ?? '')

function edited(from: string | RegExp, to: string, translation = english): string {
  const document = exportXliff(translation)
  const changed = document.replace(from, to)
  if (changed === document) throw new Error(`nothing to replace: ${String(from)}`)
  return changed
}

describe('an export to XLIFF', () => {
  it('of any manuscript is a valid document, whose untouched import changes nothing', () => {
    fc.assert(
      fc.property(anyManuscript, fc.boolean(), (m, isTranslated) => {
        const translation = translationOf(m, (text) => (isTranslated ? text : ''))
        const document = exportXliff(translation)
        expect(validateXliff('f', bytes(document)).errors).toEqual([])
        expect(plan(document, translation)).toEqual({
          changes: [],
          findings: [],
          unchanged: translation.segments.length,
        })
      }),
    )
  })

  it('of a text without a word to translate is valid too', () => {
    const wordless = { ...story, title: '……', subtitle: null, byline: null, sections: [] }
    expect(validateXliff('f', bytes(exportXliff(translationOf(wordless)))).errors).toEqual([])
  })

  it('has a unit for each line of the real article and a segment for each sentence', () => {
    const document = exportXliff(translationOf())
    expect(document.match(/<segment /g)).toHaveLength(64)
    expect(document.match(/<unit /g)).toHaveLength(38)
  })

  it('protects quotations and shows their words', () => {
    const [, placeholder] = /(<ph [^>]*>)/.exec(exportXliff(english)) ?? []
    expect(placeholder).toContain('canDelete="no" canCopy="no"')
    expect(placeholder).toContain('disp="“好”"')
  })

  it('says the state, the freshness and the hash of the source', () => {
    const document = exportXliff(
      translationOf(story, () => 'x', { state: 'approved', freshness: 'staleMajor' }),
    )
    expect(document).toContain('state="final" subState="copydesk:staleMajor"')
    expect(document).toContain(english.segments[0]?.segment.textHash)
  })

  it('carries matches, terms, issues, and stays valid', () => {
    const issue = {
      start: 0,
      end: 5,
      dimension: 'accuracy',
      severity: 'major',
      comment: 'a < b & "c"',
    } as const
    const match = { source: '题{q:q1}', target: 'A title & {q:q1}', similarity: 0.876, origin: 'memory' }
    const translation = translationOf(story, (_, at) => targets[at] ?? '', {
      issues: [issue],
      matches: [match],
    })
    const document = exportXliff({ ...translation, terms: [{ source: '合作', target: 'cooperation' }] })
    expect(validateXliff('f', bytes(document)).errors).toEqual([])
    expect(document).toContain('matchQuality="87.6"')
    expect(document).toContain('<gls:term>合作</gls:term>')
    expect(document).toContain('locQualityIssueSeverity="50"')
    expect(plan(document, translation).changes).toEqual([])
  })

  it('gives a target whose codes are broken as a note, and stays valid', () => {
    const broken = translationOf(story, (_, at) => (at === 1 ? 'He said nothing.' : ''))
    const document = exportXliff(broken)
    expect(validateXliff('f', bytes(document)).errors).toEqual([])
    expect(document).toContain('s0: He said nothing.</note>')
  })

  it('writes characters that XML cannot hold as code points', () => {
    const odd = translationOf(manuscript({ title: 'a\u0001b' }))
    const document = exportXliff(odd)
    expect(document).toContain('a<cp hex="0001"/>b')
    expect(plan(document, odd).unchanged).toBe(1)
  })
})

describe('an import of XLIFF', () => {
  it('plans exactly the targets that were changed', () => {
    expect(plan(edited('The second.', 'Another.'), english)).toEqual({
      changes: [{ segment: 'b1/0/1', number: 3, target: 'Another.', current: 'The second.' }],
      findings: [],
      unchanged: 2,
    })
  })

  it('takes codes wherever the translator put them', () => {
    const moved = edited(/He said (<ph[^>]*>), (<pc.*?<\/pc>)\./, '$2, said $1!')
    expect(plan(moved, english).changes).toEqual([
      { segment: 'b1/0/0', number: 2, target: '{b:2}cooperation{/b:2}, said {q:q1}!', current: targets[1] },
    ])
  })

  it('fills targets that were empty', () => {
    const empty = translationOf(story, () => '')
    const filled = exportXliff(empty).replace('题</source>', '题</source><target>Title</target>')
    expect(plan(filled, empty).changes).toEqual([
      { segment: 'title/0/0', number: 1, target: 'Title', current: '' },
    ])
  })

  it.each<[string, string, string | RegExp, string]>([
    [
      'an altered source',
      'sourceAltered',
      '第二句。</source><target>The second.',
      '第三句。</source><target>Third.',
    ],
    ['a segment that is unknown', 'unknown', '<segment id="s1"', '<segment id="s9"'],
    ['a unit that is unknown', 'unknown', '<unit id="title:0"', '<unit id="other:0"'],
    ['a target that was taken out', 'targetRemoved', '<target>Title</target>', '<target/>'],
  ])('reports and does not apply %s', (_, kind, from, to) => {
    const { changes, findings } = plan(edited(from, to), english)
    expect(changes).toEqual([])
    expect(findings.map((finding) => finding.kind)).toEqual([kind])
  })

  it('reports a code that a tool added, and applies the rest', () => {
    const added = edited('The second.', '<pc id="x9">New.</pc>').replace('Title</target>', 'A title</target>')
    const result = plan(added, english)
    expect(result.changes.map(({ target }) => target)).toEqual(['A title'])
    expect(result.findings).toMatchObject([
      { kind: 'codes', segment: 's1', codes: [{ kind: 'extra', id: 'x9' }] },
    ])
  })

  it('reports what is of a source that has moved since', () => {
    const moved = manuscript({ ...story, title: '新题' })
    const result = plan(
      edited('Title</target>', 'A title</target>'),
      translationOf(moved, (_, at) => targets[at] ?? ''),
    )
    expect(result).toMatchObject({
      changes: [],
      findings: [{ kind: 'stale', unit: 'title:0', target: 'A title' }],
    })
  })

  it('reports a conflict where a target was changed there and here, and nothing where only here', () => {
    const mine = translationOf(story, (_, at) => (at === 0 ? 'My title' : (targets[at] ?? '')))
    expect(plan(exportXliff(english), mine)).toMatchObject({ changes: [], findings: [] })
    const both = plan(edited('Title</target>', 'Their title</target>'), mine)
    expect(both).toMatchObject({ changes: [], findings: [{ kind: 'conflict', target: 'Their title' }] })
    const same = plan(edited('Title</target>', 'My title</target>'), mine)
    expect(same).toMatchObject({ changes: [], findings: [] })
  })

  it('reads past annotations, ignorable text, notes and modules that nobody here knows', () => {
    const document = edited(
      'The second.',
      '<mrk id="m1" translate="no">The</mrk> sec<sm id="m2" type="term"/>ond<em startRef="m2"/>!',
    )
      .replace('<segment id="s1"', '<ignorable id="i1"><source> </source></ignorable><segment id="s1"')
      .replace(
        'xml:space="preserve">',
        'xml:space="preserve"><x:odd xmlns:x="https://x.example"><x:a/></x:odd>',
      )
    expect(plan(document, english).changes).toMatchObject([{ target: 'The second!' }])
  })

  it('reads pairs that a tool wrote as two halves', () => {
    const halves = edited(
      /<pc id="(s0c2)"[^>]*>cooperation<\/pc>\.<\/target>/,
      '<sc id="$1" canDelete="no" canCopy="no"/>working<ec startRef="$1" canDelete="no" canCopy="no"/>.</target>',
    )
    const result = planXliffImport(bytes(halves), english)
    expect(result).toMatchObject({
      ok: true,
      value: { changes: [{ target: 'He said {q:q1}, {b:2}working{/b:2}.' }] },
    })
  })

  it('refuses a document of another article or language, and one that is not valid', () => {
    const other = planXliffImport(bytes(edited('original="story"', 'original="tale"')), english)
    expect(other).toMatchObject({
      ok: false,
      refusal: { code: 'otherTranslation', article: 'tale', locale: 'en' },
    })
    const twice = planXliffImport(bytes(edited('<segment id="s1"', '<segment id="s0"')), english)
    expect(twice).toMatchObject({ ok: false, refusal: { code: 'invalidDocument', faults: [{ rule: 'id' }] } })
  })

  it('reports a quotation that was lost, and applies the rest', () => {
    const lost = edited(/(<target>He said )<ph[^>]*>/, '$1').replace('Title</target>', 'A title</target>')
    const result = plan(lost, english)
    expect(result.changes.map(({ target }) => target)).toEqual(['A title'])
    expect(result.findings).toMatchObject([{ kind: 'codes', codes: [{ kind: 'missing', id: 'q:q1' }] }])
  })

  it.each<[string, Uint8Array, string]>([
    ['entities', bytes('<!DOCTYPE x [<!ENTITY a "b">]><xliff/>'), 'dtd'],
    ['a hundred megabytes', new Uint8Array(100 * 1024 * 1024), 'size'],
    ['deep nesting', bytes('<a>'.repeat(100_000)), 'depth'],
    ['another encoding', bytes('<?xml version="1.0" encoding="GB18030"?><xliff/>'), 'encoding'],
    ['bytes that are no text', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8), 'encoding'],
  ])('refuses hostile files: %s', (_, hostile, rule) => {
    expect(planXliffImport(hostile, english)).toMatchObject({
      ok: false,
      refusal: { code: 'invalidDocument', faults: [{ rule }] },
    })
  })
})
