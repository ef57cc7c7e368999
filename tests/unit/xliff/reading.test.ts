import { describe, expect, it } from 'vitest'

import { maxBytes, maxDepth } from '../../../src/xliff/limits'
import { readXml } from '../../../src/xliff/read'
import { validateXliff } from '../../../src/xliff/validate'
import { bytes, refusedBy } from '../../support/xliff'

const laughs = `<?xml version="1.0"?>
<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
<lolz>&c;</lolz>`

/** UTF-16 with its byte order mark. */
function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
}

function nested(depth: number): string {
  return '<a>'.repeat(depth) + '</a>'.repeat(depth)
}

describe('reading refuses', () => {
  it.each([
    ['a billion laughs', laughs],
    ['a document type without entities', '<!DOCTYPE a><a/>'],
    ['a document type of another place', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'],
    ['a document type after a comment that hides one', '<!-- <a> --><!DOCTYPE a><a/>'],
    ['an element declaration inside the document', '<a><!ELEMENT a ANY></a>'],
  ])('%s', (_, text) => {
    expect(refusedBy(text)).toBe('dtd')
  })

  it.each([
    ['in text', '<a>&xxe;</a>'],
    ['in an attribute', '<a b="&xxe;"/>'],
    ['of HTML', '<a>&nbsp;</a>'],
    ['declared nowhere but named', '<a><!ENTITY x "y"></a>'],
  ])('an entity %s', (_, text) => {
    expect(refusedBy(text)).toBe('entity')
  })

  it('a document of 100 megabytes, before looking at it', () => {
    expect(refusedBy(new Uint8Array(100 * 1024 * 1024))).toBe('size')
    expect(maxBytes).toBeLessThan(100 * 1024 * 1024)
  })

  it('elements without number', () => {
    expect(refusedBy(`<a>${'<b/>'.repeat(600_000)}</a>`)).toBe('size')
  })

  it('attributes without number', () => {
    const many = Array.from({ length: 300 }, (_, index) => ` a${index}="1"`).join('')
    expect(refusedBy(`<a${many}/>`)).toBe('size')
  })

  it('nesting beyond the limit, and nothing at the limit', () => {
    expect(refusedBy(nested(maxDepth))).toBeUndefined()
    expect(refusedBy(nested(maxDepth + 1))).toBe('depth')
    expect(refusedBy('<a>'.repeat(1_000_000))).toBe('depth')
  })

  it.each([
    [
      'Latin letters declared as such',
      new Uint8Array(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>', 'latin1')),
    ],
    [
      'Latin letters that call themselves UTF-8',
      new Uint8Array(Buffer.from('<?xml version="1.0"?><a>é</a>', 'latin1')),
    ],
    ['plain text that declares another encoding', bytes('<?xml version="1.0" encoding="GB18030"?><a/>')],
    ['UTF-8 that declares UTF-16', bytes('<?xml version="1.0" encoding="UTF-16"?><a/>')],
    ['UTF-16 that declares UTF-8', utf16('<?xml version="1.0" encoding="UTF-8"?><a/>')],
    ['UTF-16 cut in the middle of a character', utf16('<a/>').slice(0, -1)],
  ])('%s', (_, document) => {
    expect(refusedBy(document)).toBe('encoding')
  })

  it.each([
    ['an element that is not closed', '<a><b></a>'],
    ['a document that ends inside an element', '<a>'],
    ['an end without a start', '<a/></a>'],
    ['two roots', '<a/><b/>'],
    ['no root', '<!-- nothing -->'],
    ['an empty document', ''],
    ['text outside the root', '<a/>text'],
    ['a bare ampersand', '<a>black & white</a>'],
    ['a bare angle bracket in an attribute', '<a b="<"/>'],
    ['an attribute without quotes', '<a b=c/>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['a prefix that nothing declares', '<a><x:b/></a>'],
    ['a control character', '<a>\u0001</a>'],
    ['the number of a control character', '<a>&#1;</a>'],
    ['the end of CDATA in text', '<a>]]></a>'],
    ['a comment that does not end', '<a><!-- </a>'],
    ['two hyphens in a comment', '<a><!-- a -- b --></a>'],
  ])('%s', (_, text) => {
    expect(refusedBy(text)).toBe('well-formed')
  })

  it('with the line, and validation says the same', () => {
    const text = bytes('<a>\n<b>\n&\n</b></a>')
    const read = readXml(text)
    expect(read.ok ? undefined : read.refusal.line).toBe(3)
    expect(validateXliff('bad.xlf', text)).toMatchObject({
      file: 'bad.xlf',
      valid: false,
      errors: [{ rule: 'well-formed' }],
    })
  })
})

describe('reading accepts', () => {
  it('UTF-16 in both byte orders', () => {
    const little = utf16('<?xml version="1.0" encoding="UTF-16"?><a>中文</a>')
    const big = new Uint8Array(Buffer.from(little).swap16())
    for (const document of [little, big]) {
      const read = readXml(document)
      expect(read.ok && read.value.documentElement?.textContent).toBe('中文')
    }
  })

  it('what only looks like a document type', () => {
    expect(refusedBy('<a><!-- <!DOCTYPE a> --><![CDATA[<!ENTITY x "y"> &z;]]></a>')).toBeUndefined()
  })

  it('the predefined entities and numbers of characters', () => {
    const read = readXml(bytes('<a>&lt;&amp;&#20013;&#x4E2D;</a>'))
    expect(read.ok && read.value.documentElement?.textContent).toBe('<&中中')
  })
})
