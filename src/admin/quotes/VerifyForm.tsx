'use client'

import { useId, useMemo, useState, type ChangeEvent } from 'react'

import type { VerificationResult } from '../../domain/manuscript/types'
import { claimsMore, compareExtract } from '../../domain/quotes/compare-extract'
import type { DeskQuotation, NamedSource } from '../../queries/desk-quotation'
import { ActForm } from '../ActForm'
import { TextField } from './AttributionForm'
import { RadioChoice } from './RadioChoice'
import { SourcePicker } from './SourcePicker'
import { useQuoteWords } from './use-quote-words'
import { VisibleText } from './VisibleText'

const verdicts: readonly VerificationResult[] = ['match', 'matchUnderFolding', 'differs', 'notFound']
const longestExtract = 50_000

/** The wording and an extract of its source side by side, what differs marked, and four verdicts. */
export function VerifyForm({ desk, onClose }: { desk: DeskQuotation; onClose: () => void }) {
  const words = useQuoteWords()
  const { quote } = desk
  const [source, setSource] = useState<NamedSource | null>(null)
  const [locator, setLocator] = useState('')
  const [extract, setExtract] = useState('')
  const [language, setLanguage] = useState(quote.language)
  const [method, setMethod] = useState('')
  const [chosen, setChosen] = useState<VerificationResult | null>(null)
  const compared = useMemo(() => compareExtract(quote.wording, extract), [quote.wording, extract])
  const isForeign = primary(language) !== primary(quote.language)
  const isTooBold = (verdict: VerificationResult) => !isForeign && claimsMore(verdict, compared.result)
  const verdict = chosen === null || isTooBold(chosen) ? compared.result : chosen
  const body = {
    lockVersion: quote.lockVersion,
    article: desk.article.id,
    verdict,
    source: source?.id ?? null,
    locator: locator || null,
    extract,
    extractLanguage: language,
    method: method || null,
  }
  return (
    <ActForm
      title={words.verifyTitle}
      send={words.verifySend}
      write={{ path: `/quotes/${quote.id}/verify`, body, done: words.verified }}
      onClose={onClose}
    >
      <ExtractField value={extract} onChange={setExtract} />
      <div className="quotes-form__row">
        <SourcePicker label={words.verifyAgainst} value={source} kind="document" onChange={setSource} />
        <TextField label={words.locator} value={locator} onChange={setLocator} />
      </div>
      <div className="quotes-form__row">
        <TextField label={words.extractLanguage} value={language} onChange={setLanguage} />
        <TextField
          label={words.method}
          hint={isForeign ? words.methodRequired : undefined}
          value={method}
          onChange={setMethod}
        />
      </div>
      <div className="quotes-sides">
        <section aria-label={words.wording}>
          <h3>{words.wording}</h3>
          <p lang={quote.language}>
            {compared.segments.length === 0 ? (
              <VisibleText text={quote.wording} />
            ) : (
              <Side segments={compared.segments} hides="added" />
            )}
          </p>
        </section>
        <section aria-label={words.inExtract}>
          <h3>{words.inExtract}</h3>
          <p lang={language}>
            <Side segments={compared.segments} hides="removed" />
          </p>
        </section>
      </div>
      <p role="status" className="quotes-hint">
        {extract === '' ? '' : words.shows(words.results[compared.result])}
      </p>
      <RadioChoice
        label={words.verdict}
        options={verdicts.map((one) => ({
          value: one,
          label: words.results[one],
          barred: isTooBold(one) ? words.tooBold : undefined,
        }))}
        value={verdict}
        onChange={setChosen}
      />
    </ActForm>
  )
}

function primary(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? ''
}

interface SideProps {
  segments: ReturnType<typeof compareExtract>['segments']
  hides: 'added' | 'removed'
}

/** One side of the comparison: what it shares, and what only it has. */
function Side({ segments, hides }: SideProps) {
  return segments
    .filter(({ op }) => op !== hides)
    .map(({ op, text }, index) =>
      op === 'same' ? (
        <VisibleText key={index} text={text} />
      ) : (
        <mark key={index} data-op={op}>
          <VisibleText text={text} />
        </mark>
      ),
    )
}

/** Pasted, or taken from a text file, which is read here and not kept. */
function ExtractField({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const words = useQuoteWords()
  const id = useId()
  const [isRefused, setRefused] = useState(false)
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    if (!file) return
    const text = file.size > longestExtract * 4 ? '\0' : await file.text()
    const isText = !text.includes('\0') && !text.includes('\uFFFD') && text.length <= longestExtract
    setRefused(!isText)
    if (isText) onChange(text)
  }
  return (
    <div className="quotes-field">
      <label htmlFor={id}>{words.extract}</label>
      <textarea
        className="desk-input"
        id={id}
        rows={4}
        maxLength={longestExtract}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <label className="quotes-attach">
        {words.attach}{' '}
        <input type="file" accept="text/*,.txt,.md,.html" onChange={(event) => void read(event)} />
      </label>
      <p className="quotes-hint" role="alert">
        {isRefused ? words.attachFailed : ''}
      </p>
    </div>
  )
}
