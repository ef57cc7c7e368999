'use client'

import { Link, useConfig, useTranslation } from '@payloadcms/ui'

import { checkWords, severityWord } from '../../i18n/findings'
import { deskLanguage } from '../../i18n/language'
import { bodyFaultWords } from '../../richtext/body-fault-words'
import { useDeskWords } from '../use-desk-words'
import type { DeskAnswer } from './article-desk-store'
import { Translations } from './Translations'
import { useArticleWords } from './use-article-desk'

/** Where each language stands, what changed since the last submission, and what was found. */
export function DeskFacts({ article, desk }: { article: number; desk: DeskAnswer }) {
  return (
    <>
      <WrongQuotations desk={desk} />
      <Changes desk={desk} />
      <Findings desk={desk} />
      <Locales desk={desk} />
      <Translations desk={desk} />
      <QuoteDeskLink article={article} />
      {desk.mayImport && <ImportOnto desk={desk} />}
    </>
  )
}

/** Quotations that are misattributed or withdrawn by now, and that revisions hold: what readers see comes first. */
function WrongQuotations({ desk: { wrong } }: { desk: DeskAnswer }) {
  const words = useArticleWords()
  const { revision, locales: names } = useDeskWords()
  const { admin } = useConfig().config.routes
  if (wrong.length === 0) return null
  return (
    <section>
      <h3>{words.wrongQuotations}</h3>
      <ul className="article-findings">
        {wrong.map((one) => (
          <li
            key={one.revision}
            className={`article-finding article-finding--${one.isPublished ? 'blocking' : 'warning'}`}
          >
            <Link href={`${admin}/review/${one.revision}`} prefetch={false}>
              {names[one.locale] ?? one.locale} {revision(one.number)}
            </Link>{' '}
            {words.wrongCount(one.quotations)}
            {one.isPublished && <strong> {words.readersSee}</strong>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Changes({ desk: { changes, current } }: { desk: DeskAnswer }) {
  const words = useArticleWords()
  const { revision, listJoin } = useDeskWords()
  if (!changes || current) return null
  const { sections, added, removed, quotations, sources } = changes
  const parts = [
    sections > 0 && words.changedSections(sections),
    added + removed > 0 && words.characters(added, removed),
    quotations > 0 && words.changedQuotations(quotations),
    sources > 0 && words.changedSources(sources),
  ].filter((part) => part !== false)
  return (
    <section>
      <h3>{words.changes(revision(changes.since))}</h3>
      <p>{parts.join(listJoin) || words.nothingChanged}</p>
    </section>
  )
}

function Findings({ desk }: { desk: DeskAnswer }) {
  const words = useArticleWords()
  const notes = desk.findings.filter(({ severity }) => severity === 'info')
  const others = desk.findings.filter(({ severity }) => severity !== 'info')
  return (
    <section>
      <h3>{words.findings}</h3>
      {desk.findings.length + desk.unknown.length === 0 && <p>{words.noFindings}</p>}
      <FaultList desk={desk} />
      <FindingList findings={others} desk={desk} />
      {notes.length > 0 && (
        <details>
          <summary>{words.notes(notes.length)}</summary>
          <FindingList findings={notes} desk={desk} />
        </details>
      )}
    </section>
  )
}

/** What keeps the text from being submitted at all, each in the section it stands in. */
function FaultList({ desk }: { desk: DeskAnswer }) {
  const { i18n } = useTranslation()
  const words = useArticleWords()
  const { admin } = useConfig().config.routes
  const language = deskLanguage(i18n.language)
  return (
    <ul className="article-findings">
      {desk.unknown.map(({ code, detail, section, path }) => (
        <li
          key={`${section}-${path.join('-')}-${code}`}
          className="article-finding article-finding--blocking"
        >
          <strong>{severityWord('error', language)}</strong> {bodyFaultWords(code, detail, language)}{' '}
          <Link href={`${admin}/collections/sections/${section}`} prefetch={false}>
            {desk.sections.find(({ id }) => id === section)?.heading ?? words.lead}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function FindingList({ findings, desk }: { findings: DeskAnswer['findings']; desk: DeskAnswer }) {
  const { i18n } = useTranslation()
  const language = deskLanguage(i18n.language)
  return (
    <ul className="article-findings">
      {findings.map((finding, index) => (
        <li key={index} className={`article-finding article-finding--${finding.severity}`}>
          <strong>{severityWord(finding.severity, language)}</strong> {checkWords(finding, language)}{' '}
          <FindingPlace finding={finding} desk={desk} />
        </li>
      ))}
    </ul>
  )
}

/** The section that a finding stands in, as a way there. */
function FindingPlace({ finding, desk }: { finding: DeskAnswer['findings'][number]; desk: DeskAnswer }) {
  const words = useArticleWords()
  const { admin } = useConfig().config.routes
  const { quote } = finding.where
  const section = desk.sections.find(({ id }) => id === finding.sectionId)
  if (!section) return null
  const name = section.heading ?? words.lead
  return (
    <Link href={`${admin}/collections/sections/${section.id}`} prefetch={false}>
      {quote === undefined ? name : `${name} · ${words.quotation(quote + 1)}`}
    </Link>
  )
}

function Locales({ desk: { locales } }: { desk: DeskAnswer }) {
  const words = useArticleWords()
  const { revision, statuses, locales: names } = useDeskWords()
  const { admin } = useConfig().config.routes
  return (
    <section>
      <h3>{words.locales}</h3>
      <dl className="article-locales">
        {locales.map(({ locale, newest, published, isWithdrawn }) => (
          <div key={locale}>
            <dt>{names[locale] ?? locale}</dt>
            <dd>
              {newest ? (
                <Link href={`${admin}/review/${newest.id}`} prefetch={false}>
                  {revision(newest.number)} {statuses[newest.status]}
                </Link>
              ) : (
                words.never
              )}
              {published !== null && published !== newest?.number && (
                <span> · {words.published(revision(published))}</span>
              )}
              {isWithdrawn && newest?.status !== 'withdrawn' && <span> · {words.withdrawn}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The way to the queue of this article's quotations. */
function QuoteDeskLink({ article }: { article: number }) {
  const words = useArticleWords()
  const { admin } = useConfig().config.routes
  return (
    <p>
      <Link href={`${admin}/quote-desk?article=${article}`} prefetch={false}>
        {words.quoteDesk}
      </Link>
    </p>
  )
}

/** The way to bring a changed file onto this article. */
function ImportOnto({ desk: { slug, locale } }: { desk: DeskAnswer }) {
  const words = useArticleWords()
  const { admin } = useConfig().config.routes
  const address = `${admin}/import?slug=${slug}&locale=${encodeURIComponent(locale)}`
  return (
    <p>
      <Link href={address} prefetch={false}>
        {words.importOnto}
      </Link>
    </p>
  )
}
