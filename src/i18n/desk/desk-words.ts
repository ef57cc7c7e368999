import type { DeskLanguage } from '../language'
import { en } from './en'
import type { DeskWords } from './words'
import { zh } from './zh'

const dictionaries: Record<DeskLanguage, DeskWords> = { en, zh }

export function deskWords(language: DeskLanguage): DeskWords {
  return dictionaries[language]
}
