/** Small manuscripts for tests: `manuscript({ sections: [section('Heading', p('Words'))] })`. */
import type {
  Attribution,
  Block,
  Inline,
  Manuscript,
  Paragraph,
  Quote,
  Section,
  Source,
} from '../../src/domain/manuscript/types'

export function manuscript(parts: Partial<Manuscript> = {}): Manuscript {
  return {
    schema: 1,
    locale: 'zh-Hans',
    sourceLocale: 'zh-Hans',
    title: '标题',
    subtitle: null,
    byline: null,
    sections: [],
    quotes: [],
    sources: [],
    ...parts,
  }
}

export function section(heading: string | null, ...blocks: Block[]): Section {
  return { heading, blocks }
}

/** A paragraph of runs; a string is a plain run, a number refers to a quotation. */
export function p(...parts: (string | number | Inline)[]): Paragraph {
  return { type: 'paragraph', children: parts.map(inline) }
}

function inline(part: string | number | Inline): Inline {
  if (typeof part === 'string') return { type: 'text', text: part }
  return typeof part === 'number' ? { type: 'quote', quote: part } : part
}

export function strong(text: string): Inline {
  return { type: 'text', text, marks: ['strong'] }
}

export function quote(wording: string, parts: Partial<Quote> = {}): Quote {
  return {
    wording,
    marks: { open: '“', close: '”' },
    kind: 'direct',
    language: 'zh-Hans',
    originalLanguage: null,
    attribution: attribution(),
    verifications: [],
    lifecycle: 'active',
    ...parts,
  }
}

export function attribution(parts: Partial<Attribution> = {}): Attribution {
  return {
    status: 'unknown',
    asWritten: null,
    speakerKind: null,
    speaker: null,
    onBehalfOf: null,
    cue: null,
    saidOn: null,
    occasion: null,
    venue: null,
    inDocument: null,
    group: null,
    evidence: [],
    confidence: 'low',
    confidenceReason: null,
    setBy: 'rule',
    ...parts,
  }
}

export function source(name: string, parts: Partial<Source> = {}): Source {
  return { kind: 'person', name, role: null, names: {}, citation: null, ...parts }
}
