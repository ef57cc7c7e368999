import { describe, expect, it } from 'vitest'

import { broken, fileOf, segmentOf, unitOf } from '../../support/xliff'

const unit = (id: string, content = '<segment><source>一</source></segment>') =>
  `<unit id="${id}">${content}</unit>`
const segment = (source: string, target?: string, attributes = '') =>
  `<segment ${attributes}><source>${source}</source>${target === undefined ? '' : `<target>${target}</target>`}</segment>`
const data = '<originalData><data id="d">[b]</data></originalData>'
const fixed = 'canCopy="no" canDelete="no"'

/** Documents that break nothing, then documents by the one rule that they break. */
const cases: {
  about: string
  valid: [string, string][]
  invalid: [rule: string, what: string, text: string][]
}[] = [
  {
    about: 'codes',
    valid: [
      [
        'data, flows and copies',
        fileOf(
          unit(
            'u',
            `${data}${segment('<ph id="1" dataRef="d" subFlows="v"/><ph id="2"/><ph id="3" copyOf="2"/>')}`,
          ) + unit('v'),
        ),
      ],
      ['a subtype of XLIFF', segmentOf('<ph id="1" type="fmt" subType="xlf:lb"/>')],
    ],
    invalid: [
      ['data-reference', 'data that are not there', unitOf(`${data}${segment('<ph id="1" dataRef="e"/>')}`)],
      ['sub-flow', 'a flow into nothing', segmentOf('<ph id="1" subFlows="nowhere"/>')],
      ['copy', 'a copy of nothing', segmentOf('<ph id="1" copyOf="9"/>')],
      [
        'copy',
        'a copy of what may not be copied',
        segmentOf('<ph id="1" canCopy="no"/><ph id="2" copyOf="1"/>'),
      ],
      [
        'copy',
        'a copy of what has data',
        unitOf(`${data}${segment('<ph id="1" dataRef="d"/><ph id="2" copyOf="1"/>')}`),
      ],
      ['subtype', 'a subtype without type', segmentOf('<ph id="1" subType="my:x"/>')],
      ['subtype', 'a subtype of another type', segmentOf('<ph id="1" type="ui" subType="xlf:b"/>')],
      ['paired-attribute', 'half of a pair', segmentOf('<pc id="1" equivStart="a">b</pc>')],
    ],
  },
  {
    about: 'pairs',
    valid: [
      [
        'a pair over two segments',
        unitOf(
          segment('<sc id="1"/>a', '<sc id="1"/>b') + segment('a<ec startRef="1"/>', 'b<ec startRef="1"/>'),
        ),
      ],
      [
        'a pair whose second half is untranslated',
        unitOf(segment('<sc id="1"/>a', '<sc id="1"/>b') + segment('a<ec startRef="1"/>')),
      ],
      ['a start and an end alone', segmentOf('<sc id="1" isolated="yes"/><ec id="2" isolated="yes"/>')],
      [
        'annotations that overlap',
        segmentOf(
          '<sm id="1" translate="no"/><sm id="2" translate="no"/><em startRef="1"/><em startRef="2"/>',
        ),
      ],
    ],
    invalid: [
      ['pairing', 'a start without end', segmentOf('<sc id="1"/>a')],
      ['pairing', 'an end before its start', segmentOf('<ec startRef="1"/><sc id="1"/>')],
      ['pairing', 'two ends', segmentOf('<sc id="1"/><ec startRef="1"/><ec startRef="1"/>')],
      ['isolated', 'an end with an id', segmentOf('<sc id="1"/><ec startRef="1" id="2"/>')],
      [
        'isolated',
        'an isolated start that has its end',
        segmentOf('<sc id="1" isolated="yes"/><ec startRef="1"/>'),
      ],
      ['isolated', 'a direction on an end', segmentOf('<sc id="1"/><ec startRef="1" dir="rtl"/>')],
      [
        'pair-attributes',
        'a pair that disagrees',
        segmentOf('<sc id="1" canDelete="no"/><ec startRef="1"/>'),
      ],
      ['annotation-pairing', 'an annotation without end', segmentOf('<sm id="1" translate="no"/>a')],
      ['annotation-pairing', 'an annotation without start', segmentOf('a<em startRef="1"/>')],
    ],
  },
  {
    about: 'order and loss of codes',
    valid: [
      [
        'a sequence moved as a whole',
        segmentOf(
          `<ph id="1" canReorder="firstNo" ${fixed}/><ph id="2" canReorder="no" ${fixed}/><ph id="3"/>`,
          `<ph id="3"/><ph id="1" canReorder="firstNo" ${fixed}/><ph id="2" canReorder="no" ${fixed}/>`,
        ),
      ],
      [
        'a code moved to another segment',
        unitOf(segment('<ph id="1" canDelete="no"/>', 'a') + segment('b', '<ph id="1" canDelete="no"/>')),
      ],
      ['a code of an untranslated segment', segmentOf('<ph id="1" canDelete="no"/>')],
    ],
    invalid: [
      ['reorder', 'a sequence without beginning', segmentOf(`<ph id="1" canReorder="no" ${fixed}/>`)],
      [
        'reorder',
        'a fixed code that may be deleted',
        segmentOf('<ph id="1" canReorder="firstNo" canCopy="no"/>'),
      ],
      [
        'reorder',
        'a sequence in another order',
        segmentOf(
          `<ph id="1" canReorder="firstNo" ${fixed}/><ph id="2" canReorder="no" ${fixed}/><ph id="3" canReorder="no" ${fixed}/>`,
          `<ph id="1" canReorder="firstNo" ${fixed}/><ph id="3" canReorder="no" ${fixed}/><ph id="2" canReorder="no" ${fixed}/>`,
        ),
      ],
      ['deleted', 'a lost code', segmentOf('<ph id="1" canDelete="no"/>', 'a')],
      [
        'deleted',
        'a lost end',
        segmentOf('<sc id="1" canDelete="no"/><ec startRef="1" canDelete="no"/>', 'a'),
      ],
    ],
  },
  {
    about: 'annotations',
    valid: [
      [
        'a term, a comment, a translatable span',
        segmentOf(
          '<mrk id="1" type="term">a</mrk><mrk id="2" type="comment" value="b">c</mrk><mrk id="3" translate="no">d</mrk>',
        ),
      ],
    ],
    invalid: [
      ['annotation', 'an annotation of nothing', segmentOf('<mrk id="1">a</mrk>')],
      ['annotation', 'a comment without words', segmentOf('<mrk id="1" type="comment">a</mrk>')],
      ['annotation', 'a candidate with ref', segmentOf('<mrk id="1" type="mtc:match" ref="#1">a</mrk>')],
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
