import type { Evidence } from '../../domain/manuscript/types'
import type { DeskLanguage } from '../language'

type EvidenceWords = Record<Evidence['part'] | 'none', string>

const en: EvidenceWords = {
  source: 'Source',
  cue: 'Cue',
  content: 'Content',
  none: 'No evidence is marked yet.',
}

const zh: EvidenceWords = {
  source: '来源',
  cue: '引述动词',
  content: '内容',
  none: '尚未标出依据。',
}

/** What the parts of an attribution are called that evidence is shown for. */
export function evidenceWords(language: DeskLanguage): EvidenceWords {
  return language === 'zh' ? zh : en
}
