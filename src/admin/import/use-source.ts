'use client'

import { useCallback, useState } from 'react'

import { plainText } from '../../domain/importing/lines'
import type { ImportRefusal } from '../../domain/importing/refusals'
import { isSlug } from '../../domain/shared/slug'
import { localeFrom, readFile, readPasted, slugFrom, type Reading, type Source } from './source'

export interface ImportSource {
  source: Source | null
  fileName: string | null
  pasted: string
  /** Why the chosen text cannot be read, with the text as far as it can be shown. */
  fault: { refusal: ImportRefusal; text: string | null } | null
  slug: string
  isSlugValid: boolean
  locale: string
  choose: (file: File) => void
  paste: (text: string) => void
  setSlug: (slug: string) => void
  setLocale: (locale: string) => void
  clear: () => void
}

interface Given {
  locales: readonly string[]
  /** From the address of the page, so that a colleague can be sent to an article's import. */
  slug: string
  locale: string
}

interface Chosen {
  source: Source | null
  fileName: string | null
  pasted: string
  fault: ImportSource['fault']
}

const nothing: Chosen = { source: null, fileName: null, pasted: '', fault: null }

/** The text to import and where it goes. A slug that somebody typed is never replaced by one of ours. */
export function useSource(given: Given): ImportSource {
  const [chosen, setChosen] = useState<Chosen>(nothing)
  const [slug, setSlug] = useState(given.slug)
  const [locale, setLocale] = useState(given.locale)

  const choose = useCallback(
    (file: File) => {
      void readFile(file).then(async (reading) => {
        setChosen({ ...outcomeOf(reading, await shownText(file, reading)), fileName: file.name, pasted: '' })
        setSlug((typed) => typed || slugFrom(file.name))
        setLocale((known) => localeFrom(file.name, given.locales) ?? known)
      })
    },
    [given.locales],
  )
  const paste = useCallback((text: string) => {
    if (text === '') return setChosen(nothing)
    const reading = readPasted(text)
    setChosen({ ...outcomeOf(reading, text), fileName: null, pasted: text })
  }, [])
  const clear = useCallback(() => {
    setChosen(nothing)
    setSlug('')
  }, [])
  const isSlugValid = isSlug(slug)
  return { ...chosen, slug, isSlugValid, locale, choose, paste, setSlug, setLocale, clear }
}

function outcomeOf(reading: Reading, text: string | null): Pick<Chosen, 'source' | 'fault'> {
  if (reading.ok) return { source: reading.source, fault: null }
  return { source: null, fault: { refusal: reading.refusal, text } }
}

/** Control characters are told with their place; only then is the text of a refused file wanted. */
async function shownText(file: File, reading: Reading): Promise<string | null> {
  const isShown = !reading.ok && reading.refusal.code === 'controlCharacters'
  return isShown ? plainText(await file.text()) : null
}
