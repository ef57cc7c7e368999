/** What the core of XLIFF 2.1 allows where: its XML Schema as a table. */

/** A place in the sequence of an element's children. `foreign`: elements of other namespaces. */
export type Slot = { names: string[]; foreign?: boolean; min: number; max: number }

export type CoreElement = {
  slots: Slot[]
  hasText?: boolean
  required?: string[]
  optional?: string[]
  /** Attributes of the namespace of xml that may stand here. `foreign` allows them all. */
  xml?: ('lang' | 'space')[]
  foreign?: boolean
}

const many = Infinity
const inline: Slot = { names: ['cp', 'ph', 'pc', 'sc', 'ec', 'mrk', 'sm', 'em'], min: 0, max: many }
const extensions: Slot = { names: [], foreign: true, min: 0, max: many }
const notes: Slot = { names: ['notes'], min: 0, max: 1 }
const sourceAndTarget: Slot[] = [
  { names: ['source'], min: 1, max: 1 },
  { names: ['target'], min: 0, max: 1 },
]
const direction = ['canResegment', 'translate', 'srcDir', 'trgDir']
const hints = ['canCopy', 'canDelete', 'canReorder', 'copyOf', 'type', 'subType']
const single = [...hints, 'disp', 'equiv', 'dataRef', 'subFlows']
const paired = ['dispStart', 'dispEnd', 'equivStart', 'equivEnd', 'dataRefStart', 'dataRefEnd']
const pairedFlows = ['subFlowsStart', 'subFlowsEnd']

export const coreElements: Record<string, CoreElement> = {
  xliff: {
    slots: [{ names: ['file'], min: 1, max: many }],
    required: ['version', 'srcLang'],
    optional: ['trgLang'],
    foreign: true,
  },
  file: {
    slots: [
      { names: ['skeleton'], min: 0, max: 1 },
      extensions,
      notes,
      { names: ['unit', 'group'], min: 1, max: many },
    ],
    required: ['id'],
    optional: [...direction, 'original'],
    foreign: true,
  },
  skeleton: { slots: [extensions], hasText: true, optional: ['href'] },
  group: {
    slots: [extensions, notes, { names: ['unit', 'group'], min: 0, max: many }],
    required: ['id'],
    optional: [...direction, 'name', 'type'],
    foreign: true,
  },
  unit: {
    slots: [
      extensions,
      notes,
      { names: ['originalData'], min: 0, max: 1 },
      { names: ['segment', 'ignorable'], min: 1, max: many },
    ],
    required: ['id'],
    optional: [...direction, 'name', 'type'],
    foreign: true,
  },
  segment: { slots: sourceAndTarget, optional: ['id', 'canResegment', 'state', 'subState'] },
  ignorable: { slots: sourceAndTarget, optional: ['id'] },
  notes: { slots: [{ names: ['note'], min: 1, max: many }] },
  note: { slots: [], hasText: true, optional: ['id', 'appliesTo', 'category', 'priority'], foreign: true },
  originalData: { slots: [{ names: ['data'], min: 1, max: many }] },
  data: {
    slots: [{ names: ['cp'], min: 0, max: many }],
    hasText: true,
    required: ['id'],
    optional: ['dir'],
    xml: ['space'],
  },
  source: { slots: [inline], hasText: true, xml: ['lang', 'space'] },
  target: { slots: [inline], hasText: true, optional: ['order'], xml: ['lang', 'space'] },
  cp: { slots: [], required: ['hex'] },
  ph: { slots: [], required: ['id'], optional: single, foreign: true },
  pc: {
    slots: [inline],
    hasText: true,
    required: ['id'],
    optional: [...hints, ...paired, ...pairedFlows, 'canOverlap', 'dir'],
    foreign: true,
  },
  sc: {
    slots: [],
    required: ['id'],
    optional: [...single, 'canOverlap', 'dir', 'isolated'],
    foreign: true,
  },
  ec: {
    slots: [],
    optional: [...single, 'canOverlap', 'dir', 'isolated', 'id', 'startRef'],
    foreign: true,
  },
  mrk: {
    slots: [inline],
    hasText: true,
    required: ['id'],
    optional: ['translate', 'type', 'ref', 'value'],
    foreign: true,
  },
  sm: { slots: [], required: ['id'], optional: ['translate', 'type', 'ref', 'value'], foreign: true },
  em: { slots: [], required: ['startRef'] },
}
