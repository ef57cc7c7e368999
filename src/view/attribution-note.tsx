import type { ReactNode } from 'react'
import type { Attribution, Evidence, Quote } from '../domain/manuscript/types'
import { quoteLabel, type QuoteLabel } from '../domain/republishing/label'
import { quoteAddress, type ViewContext } from './context'
import { InSourceLanguage } from './in-source-language'
import { languageName } from './language-name'
import { SourceName } from './source-name'
import { SpeakerView } from './speaker-view'
import type { ViewWords } from './words'

interface AttributionNoteProps {
  quote: Quote
  index: number
  context: ViewContext
}

/**
 * Who said it, when, where, in which document, on what evidence, and how far that was checked.
 * Inference stands in a row of its own that says so; what is not stated is said to be not stated.
 */
export function AttributionNote({ quote, index, context }: AttributionNoteProps) {
  return (
    <>
      <AttributionFacts quote={quote} context={context} />
      <p className="note-address">
        <a href={quoteAddress(context, index)}>{context.words.permalink}</a>
      </p>
    </>
  )
}

/** The note without its address, for the page that stands at that address. */
export function AttributionFacts({ quote, context }: Omit<AttributionNoteProps, 'index'>) {
  const { words } = context
  const { attribution } = quote
  return (
    <>
      <p className="note-label" data-code={quoteLabel(quote).code}>
        {labelText(quoteLabel(quote), context)}
      </p>
      <dl>
        <Row term={words.who}>
          <SpeakerView attribution={attribution} context={context} />
        </Row>
        <Row term={words.when}>
          <AsStated text={attribution.saidOn?.stated ?? null} context={context} />
        </Row>
        <StatedRow term={words.occasion} text={attribution.occasion} context={context} />
        <StatedRow term={words.where} text={attribution.venue} context={context} />
        {attribution.inDocument !== null && (
          <Row term={words.document}>
            <SourceName index={attribution.inDocument} context={context} />
          </Row>
        )}
        <OptionalRow term={words.language} text={translation(quote, context)} />
        <OptionalRow term={words.inference} text={inference(attribution, words)} />
        <EvidenceRow evidence={attribution.evidence} context={context} />
        <Row term={words.confidence}>{confidence(attribution, words)}</Row>
      </dl>
    </>
  )
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function OptionalRow({ term, text }: { term: string; text: string | null }) {
  return text === null ? null : <Row term={term}>{text}</Row>
}

function StatedRow({ term, text, context }: { term: string; text: string | null; context: ViewContext }) {
  if (text === null) return null
  return (
    <Row term={term}>
      <AsStated text={text} context={context} />
    </Row>
  )
}

/** What the text states, in its words; where it states nothing, the page says so. */
function AsStated({ text, context }: { text: string | null; context: ViewContext }) {
  if (text === null) return context.words.notStated
  return <InSourceLanguage languages={context.manuscript}>{text}</InSourceLanguage>
}

/**
 * The words that name the source and the words of saying, exactly. Their surroundings are left out: they
 * may hold the name of somebody who is not the speaker, and a reader would take it for one.
 */
function EvidenceRow({ evidence, context }: { evidence: Evidence[]; context: ViewContext }) {
  const { words, manuscript } = context
  const shown = evidence.filter((item) => item.part !== 'content')
  if (shown.length === 0) return null
  return (
    <Row term={words.evidence}>
      {shown.map((item, index) => (
        <span key={index} className="evidence">
          <small>{words.evidenceParts[item.part]}</small>{' '}
          <InSourceLanguage languages={manuscript} wording={words.quoteText}>
            {item.exact}
          </InSourceLanguage>
        </span>
      ))}
    </Row>
  )
}

function labelText(label: QuoteLabel, context: ViewContext): string {
  const { words } = context
  const source = sourceName(label.source, context)
  const isVerified = label.code === 'verified' || label.code === 'verifiedUnderFolding'
  if (isVerified && source !== null) return words.verifiedAgainst(source, label.on ?? '')
  return words.labels[label.code]
}

function sourceName(index: number | null, { manuscript }: ViewContext): string | null {
  return index === null ? null : (manuscript.sources[index]?.name ?? null)
}

function translation({ language, originalLanguage }: Quote, context: ViewContext): string | null {
  const { words, manuscript } = context
  if (originalLanguage === null) return words.languageUnknown
  if (originalLanguage === language) return null
  return words.translatedFrom(languageName(originalLanguage, manuscript.locale))
}

function inference({ onBehalfOf }: Attribution, words: ViewWords): string | null {
  return onBehalfOf === null ? null : words.inferred(onBehalfOf.body, onBehalfOf.ground)
}

function confidence({ confidence: level, setBy }: Attribution, words: ViewWords): string {
  return `${words.confidences[level]} · ${words.setBy[setBy]}`
}
