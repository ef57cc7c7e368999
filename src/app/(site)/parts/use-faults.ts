'use client'

import { useParams } from 'next/navigation'
import { wordsFor } from '../../../i18n/site/locales'
import { frameLocale } from './read-params'

/** Locale and wordings for pages that Next renders without handing them the address. */
export function useFaults() {
  const locale = frameLocale(String(useParams()?.locale ?? ''))
  return { locale, words: wordsFor(locale).faults }
}
