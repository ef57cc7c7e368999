import { describe, expect, it } from 'vitest'

import { validateXliff } from '../../../src/xliff/validate'
import { broken, fileOf, segmentOf, unitOf, xliff } from '../../support/xliff'

const unit = (id: string, content = '<segment><source>一</source></segment>') =>
  `<unit id="${id}">${content}</unit>`
const segment = (source: string, target?: string, attributes = '') =>
  `<segment ${attributes}><source>${source}</source>${target === undefined ? '' : `<target>${target}</target>`}</segment>`
const data = '<originalData><data id="d">[b]</data></originalData>'

/** Documents that break nothing, then documents by the one rule that they break. */
const cases: {
  about: string
  valid: [string, string][]
  invalid: [rule: string, what: string, text: string][]
}[] = [
  {
    about: 'structure',
    valid: [
      [
        'a unit with everything in its order',
        unitOf(`<my:x/><notes><note>!</note></notes>${data}${segment('一', 'one')}`),
      ],
      ['version 2.0', xliff(`<file id="f">${unit('u')}</file>`, 'version="2.0" srcLang="zh"')],
      ['a skeleton elsewhere', fileOf(`<skeleton href="a.skl"/>${unit('u')}`)],
    ],
    invalid: [
      ['root', 'the root of an older version', '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2"/>'],
      ['version', 'another version', xliff(`<file id="f">${unit('u')}</file>`, 'version="1.2" srcLang="zh"')],
      ['structure', 'an element that XLIFF lacks', fileOf(`${unit('u')}<unite id="v"/>`)],
      ['structure', 'a unit without segment', unitOf('<ignorable><source> </source></ignorable>')],
      [
        'structure',
        'a target before its source',
        unitOf('<segment><target>a</target><source>b</source></segment>'),
      ],
      ['structure', 'notes after the segments', unitOf(`${segment('一')}<notes><note>!</note></notes>`)],
      ['structure', 'two sources', unitOf('<segment><source>a</source><source>b</source></segment>')],
      ['structure', 'text between elements', unitOf(`stray${segment('一')}`)],
      ['structure', 'an extension without namespace', fileOf(`<x xmlns=""/>${unit('u')}`)],
      ['skeleton', 'a skeleton here and elsewhere', fileOf(`<skeleton href="a">b</skeleton>${unit('u')}`)],
      ['skeleton', 'a skeleton nowhere', fileOf(`<skeleton/>${unit('u')}`)],
      [
        'state',
        'a translated segment without target',
        unitOf(segment('一', undefined, 'state="translated"')),
      ],
      ['state', 'a finer state without state', unitOf(segment('一', 'one', 'subState="my:x"'))],
    ],
  },
  {
    about: 'attributes and their values',
    valid: [
      [
        'attributes of extensions where they may stand',
        fileOf(`<unit id="u" my:x="1">${segment('一')}</unit>`),
      ],
      ['a control character', segmentOf('<cp hex="0001"/>')],
      [
        'private languages',
        xliff(`<file id="f">${unit('u')}</file>`, 'version="2.1" srcLang="zh-Hans-CN-x-desk"'),
      ],
    ],
    invalid: [
      ['attribute', 'a unit without id', fileOf('<unit><segment><source/></segment></unit>')],
      ['attribute', 'an attribute that XLIFF lacks', segmentOf('<ph id="1" colour="red"/>')],
      ['attribute', 'an attribute of an extension on a segment', unitOf(segment('一', 'one', 'my:x="1"'))],
      ['value', 'an id with a space', unitOf(segment('一', 'one', 'id="a b"'))],
      ['value', 'an unknown state', unitOf(segment('一', 'one', 'state="done"'))],
      [
        'value',
        'a language with a space',
        xliff(`<file id="f">${unit('u')}</file>`, 'version="2.1" srcLang="z h"'),
      ],
      ['value', 'a character that XML can write', segmentOf('<cp hex="0041"/>')],
      ['value', 'a type without prefix', segmentOf('<mrk id="1" type="bold">a</mrk>')],
      ['value', 'a prefix that is not ours', segmentOf('<mrk id="1" type="xlf:own">a</mrk>')],
      [
        'value',
        'a priority beyond ten',
        unitOf(`<notes><note priority="11">a</note></notes>${segment('一')}`),
      ],
    ],
  },
  {
    about: 'languages and spaces',
    valid: [
      [
        'the language said again in other case',
        unitOf('<segment><source xml:lang="ZH-hans">a</source></segment>'),
      ],
      [
        'a language taken back',
        fileOf(`<unit id="u" xml:lang="fr"><segment><source xml:lang="zh-Hans">a</source></segment></unit>`),
      ],
    ],
    invalid: [
      [
        'target-language',
        'a target in no language',
        xliff(`<file id="f">${unit('u', segment('a', 'b'))}</file>`, 'version="2.1" srcLang="zh"'),
      ],
      [
        'language',
        'a source in another language',
        unitOf('<segment><source xml:lang="ja">a</source></segment>'),
      ],
      ['language', 'an inherited language', fileOf(`<unit id="u" xml:lang="ja">${segment('a')}</unit>`)],
      [
        'space',
        'spaces kept on one side',
        unitOf('<segment><source xml:space="preserve">a</source><target>b</target></segment>'),
      ],
    ],
  },
  {
    about: 'ids',
    valid: [
      [
        'one id in two units',
        fileOf(unit('u', segment('<ph id="1"/>')) + unit('v', segment('<ph id="1"/>'))),
      ],
      [
        'a pair written in the other notation',
        segmentOf('<pc id="1">a</pc>', '<sc id="1"/>b<ec startRef="1"/>'),
      ],
      [
        'notes of unit and file',
        fileOf(
          `<notes><note id="n">a</note></notes>${unit('u', `<notes><note id="n">b</note></notes>${segment('一')}`)}`,
        ),
      ],
    ],
    invalid: [
      ['id', 'two units of one id', fileOf(unit('u') + unit('u'))],
      ['id', 'two groups of one id, one inside the other', fileOf('<group id="g"><group id="g"/></group>')],
      ['id', 'a code with the id of its segment', unitOf(segment('<ph id="s"/>', undefined, 'id="s"'))],
      ['id', 'a code twice in the target', segmentOf('<ph id="1"/>', '<ph id="1"/><ph id="1"/>')],
      [
        'id',
        'a code that is another kind in the target',
        segmentOf('<ph id="1"/>', '<mrk id="1" translate="no">a</mrk>'),
      ],
      ['id', 'elements of one extension', unitOf(`<my:x id="1"/><my:y id="1"/>${segment('一')}`)],
      ['id', 'data', unitOf(`<originalData><data id="d"/><data id="d"/></originalData>${segment('一')}`)],
    ],
  },
  {
    about: 'the order of targets',
    valid: [
      [
        'two targets swapped',
        unitOf(
          '<segment><source>a</source><target order="2">b</target></segment><segment><source>c</source><target order="1">d</target></segment>',
        ),
      ],
    ],
    invalid: [
      [
        'order',
        'two targets in one place',
        unitOf(
          '<segment><source>a</source><target order="2">b</target></segment><segment><source>c</source><target>d</target></segment>',
        ),
      ],
      [
        'order',
        'a place beyond the last',
        segmentOf('a').replace('</source>', '</source><target order="3">b</target>'),
      ],
    ],
  },
  {
    about: 'fragment identifiers',
    valid: [
      [
        'a note of the unit, said in three ways',
        unitOf(
          `<notes><note id="n">a</note></notes>${segment('<mrk id="1" type="comment" ref="#n=n">a</mrk><mrk id="2" type="comment" ref="#u=u/n=n">a</mrk><mrk id="3" type="comment" ref="#/f=f/u=u/n=n">a</mrk>')}`,
        ),
      ],
      ['another document', segmentOf('<mrk id="1" type="term" ref="https://example.org/#a/b">a</mrk>')],
    ],
    invalid: [
      ['fragment', 'a reference to nothing', segmentOf('<mrk id="1" type="term" ref="#2">a</mrk>')],
      [
        'fragment',
        'an absolute reference without file',
        segmentOf('<mrk id="1" type="term" ref="#/u=u/1">a</mrk>'),
      ],
      ['fragment', 'a group after a unit', segmentOf('<mrk id="1" type="term" ref="#u=u/g=g">a</mrk>')],
      ['fragment', 'an unregistered prefix', segmentOf('<mrk id="1" type="term" ref="#own=1">a</mrk>')],
      [
        'fragment',
        'a note of the file',
        fileOf(
          `<notes><note id="n">a</note></notes>${unit('u', segment('<mrk id="1" type="comment" ref="#f=f/n=n">a</mrk>'))}`,
        ),
      ],
    ],
  },
  {
    about: 'modules',
    valid: [
      [
        'a glossary',
        unitOf(
          `<gls:glossary><gls:glossEntry ref="#1"><gls:term>a</gls:term></gls:glossEntry></gls:glossary>${segment('<mrk id="1" type="term">a</mrk>')}`,
        ),
      ],
      ['a style', fileOf(`<unit id="u" fs:fs="p">${segment('一')}</unit>`)],
      ['namespaces of others', unitOf(`<my:anything goes="here"><my:deep/></my:anything>${segment('一')}`)],
    ],
    invalid: [
      ['module', 'an element that the module lacks', unitOf(`<gls:lexicon/>${segment('一')}`)],
      ['module', 'a module where it may not stand', fileOf(`<gls:glossary/>${unit('u')}`)],
      [
        'module',
        'an attribute that the module lacks',
        fileOf(`<unit id="u" fs:style="p">${segment('一')}</unit>`),
      ],
      ['module', 'a style that HTML lacks', fileOf(`<unit id="u" fs:fs="shiny">${segment('一')}</unit>`)],
    ],
  },
]

describe.each(cases)('the rules about $about', ({ valid, invalid }) => {
  it.each(valid)('accept %s', (_, text) => {
    expect(broken(text)).toEqual([])
  })

  it.each(invalid)('refuse, as %s, %s', (rule, _, text) => {
    expect(broken(text)).toContain(rule)
  })
})

it('says the line of a fault', () => {
  const text = segmentOf('\n\n<ph id="1" dataRef="x"/>')
  const [error] = validateXliff('a.xlf', new TextEncoder().encode(text)).errors
  expect(error).toMatchObject({ rule: 'data-reference', line: 4 })
})
