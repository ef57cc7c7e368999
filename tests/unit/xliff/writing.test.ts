import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readXml } from '../../../src/xliff/read'
import { writeXml } from '../../../src/xliff/write'
import { canonicalXml } from '../../support/canonical-xml'
import { bytes, segmentOf } from '../../support/xliff'

function read(text: string) {
  const result = readXml(bytes(text))
  if (!result.ok) throw new Error(result.refusal.message)
  return result.value
}

const rewritten = (text: string) => writeXml(read(text))

describe('rewriting', () => {
  it('keeps comments, instructions, unknown namespaces and the order of attributes', () => {
    const text =
      '<?xml version="1.0" encoding="UTF-8"?>\n<?keep this?>\n<!-- before -->\n' +
      '<a z="1" xmlns:x="urn:x" b="2" x:c="3"><x:d xmlns="urn:y"><e xmlns=""/></x:d><!-- in --></a>\n<!-- after -->\n'
    expect(rewritten(text)).toBe(text)
  })

  it('keeps carriage returns, tabs and line ends that were written as references', () => {
    expect(rewritten('<a b="1&#9;2&#10;3&#13;4">5&#13;6</a>')).toContain(
      '<a b="1&#9;2&#10;3&#13;4">5&#13;6</a>',
    )
  })

  it('turns CDATA into text', () => {
    expect(rewritten('<a><![CDATA[<b> & ]]></a>')).toContain('<a>&lt;b&gt; &amp; </a>')
  })

  it('reads its own writing as the same document, whatever the text', () => {
    // U+FFFD is refused: it is what a wrong encoding leaves behind.
    const characters = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/(?![\t\n\r])\p{Cc}|[\ufffd\ufffe\uffff]|\p{Surrogate}/u.test(text))
    const escaped = (text: string) =>
      text.replace(/[&<>"\r\n\t]/g, (character) => `&#${character.charCodeAt(0)};`)
    fc.assert(
      fc.property(characters, characters, (text, value) => {
        const document = read(segmentOf(`<ph id="1" disp="${escaped(value)}"/>${escaped(text)}`))
        const again = read(writeXml(document))
        expect(again.getElementsByTagName('source')[0]?.textContent).toBe(text)
        expect(again.getElementsByTagName('ph')[0]?.getAttribute('disp')).toBe(value)
        expect(canonicalXml(again)).toBe(canonicalXml(document))
      }),
    )
  })
})

describe('the canonical form that tests compare by', () => {
  it('sorts attributes, drops repeated declarations, and keeps comments', () => {
    const text = '<b:a xmlns:b="urn:b" c="1" a="2"><d xmlns:b="urn:b" b:z="3"/><!-- e --></b:a>'
    expect(canonicalXml(read(text))).toBe('<b:a xmlns:b="urn:b" a="2" c="1"><d b:z="3"></d><!-- e --></b:a>')
  })
})
