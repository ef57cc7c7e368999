import { describe, expect, it } from 'vitest'
import { parsePassage } from '../../eval/quotes/markup'

function parse(...paragraphs: string[]) {
  return parsePassage({ id: 'p-1', language: 'en', cases: [], alsoNamed: [], paragraphs })
}

describe('the markup of the corpus', () => {
  it('counts in UTF-16 code units and joins paragraphs by one line feed', () => {
    const { text, spans } = parse('𠮷', '[[t|「𠮷」]]')
    expect(text).toBe('𠮷\n「𠮷」')
    expect(spans).toMatchObject([{ text: '「𠮷」', start: 3, end: 7, kind: 'term', attribution: null }])
  })

  it('reads source, person and other spellings', () => {
    const { text, spans } = parse('[[@a person|Dr {Moss=Ada Moss=A. Moss}]]: [[d e a|“Go.”]]')
    expect(text).toBe('Dr Moss: “Go.”')
    expect(spans[0]?.attribution).toEqual({
      status: 'explicit',
      asWritten: { text: 'Dr Moss', start: 0, end: 7 },
      speakerKind: 'person',
      person: 'Moss',
      personAlso: ['Ada Moss', 'A. Moss'],
    })
  })

  it('nests spans in spans, and finds a source inside the quotation or in a title', () => {
    const { spans } = parse(
      '[[d e a|“[[@a role|He]] cried [[p e b|‘mine’]]”]] in [[@b document|[[w|《A》]]]]',
    )
    expect(spans.map(({ text, nestedIn }) => [text, nestedIn])).toEqual([
      ['“He cried ‘mine’”', null],
      ['‘mine’', 0],
      ['《A》', null],
    ])
    expect(spans[1]?.attribution?.asWritten?.text).toBe('《A》')
  })

  it.each([
    ['[[d e a|“Go.”]]', 'source “a” does not stand'],
    ['[[d u|“Go.”', 'not closed'],
    ['“Go.”]]', 'closed that was not opened'],
    ['[[q|“Go.”]]', 'unknown kind'],
    ['[[d|“Go.”]]', 'unknown status'],
    ['[[d u a|“Go.”]]', 'status unknown with source a'],
    ['[[t e a|“Go.”]]', 'a term has no attribution'],
    ['[[@a ghost|He]]', 'unknown kind of speaker'],
    ['[[@a role|He]] [[@a role|He]]', 'stands twice'],
    ['{Moss}', 'outside a source'],
    ['Moss}', 'closed that was not opened'],
  ])('refuses %s', (marked, reason) => {
    expect(() => parse(marked)).toThrow(reason)
    expect(() => parse(marked)).toThrow('p-1')
  })
})
