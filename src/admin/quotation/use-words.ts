'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

import type { QuotationWord } from '../../richtext/quotation-words'

export type Say = (word: QuotationWord, values?: Record<string, string>) => string

/** The section editor's own words in the language of the admin panel. */
export function useWords(): Say {
  const { t } = useTranslation<object, `lexical:quotation:${QuotationWord}`>()
  return useCallback((word, values) => t(`lexical:quotation:${word}`, values), [t])
}
