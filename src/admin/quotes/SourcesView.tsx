import { Gutter, Link } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { recordId } from '../../domain/shared/record-id'
import { quoteDeskWords, type QuoteDeskWords } from '../../i18n/desk/quotes'
import { deskSource, likelyDuplicates, type DeskSource } from '../../queries/desk-sources'
import { deskPage, type DeskPage } from '../desk-page'
import { DeskTemplate } from '../DeskTemplate'
import { MergeAction } from './MergeAction'
import '../controls.css'
import '../desk-form.css'
import './quotes.css'
import './context.css'
import './sources.css'

/** `/admin/quote-desk/sources`: groups of records that share a name. */
export async function SourcesView(view: AdminViewServerProps) {
  const { initPageResult, payload } = view
  const { req } = initPageResult
  const page = deskPage(payload, req.i18n.language)
  const words = quoteDeskWords(page.language)
  if (!req.user) redirect(page.address('/login'))
  const groups = await likelyDuplicates(req)
  return (
    <DeskTemplate
      view={view}
      way={[{ label: words.title, url: page.address('/quote-desk') }, { label: words.sources }]}
    >
      <main>
        <Gutter className="quotes quotes-sources">
          <h1>{words.sources}</h1>
          {groups.length === 0 && <p className="quotes-empty">{words.noGroups}</p>}
          {groups.map((group) => (
            <ul key={group[0]?.id} className="quotes-group">
              {group.map(({ id, name, kind, role, quotations }) => (
                <li key={id}>
                  <Link href={page.address(`/quote-desk/sources/${id}`)} prefetch={false}>
                    {name}
                  </Link>{' '}
                  <small>
                    {[words.sourceKinds[kind], role, words.quotationsOf(quotations)]
                      .filter(Boolean)
                      .join(' · ')}
                  </small>
                </li>
              ))}
            </ul>
          ))}
        </Gutter>
      </main>
    </DeskTemplate>
  )
}

/** `/admin/quote-desk/sources/:id`: one source, and the records that may be the same. */
export async function SourceView(view: AdminViewServerProps) {
  const { initPageResult, params, payload } = view
  const { req } = initPageResult
  const page = deskPage(payload, req.i18n.language)
  const words = quoteDeskWords(page.language)
  if (!req.user) redirect(page.address('/login'))
  const desk = await deskSource(req, recordId(params?.segments?.at(-1)))
  if (!desk) notFound()
  const way = [
    { label: words.title, url: page.address('/quote-desk') },
    { label: words.sources, url: page.address('/quote-desk/sources') },
    { label: desk.source.name },
  ]
  return (
    <DeskTemplate view={view} way={way}>
      <main>
        <Gutter className="quotes quotes-sources">
          <SourceHead desk={desk} page={page} words={words} />
          {desk.mergedInto === null && <Likely desk={desk} words={words} page={page} />}
        </Gutter>
      </main>
    </DeskTemplate>
  )
}

interface SourceProps {
  desk: DeskSource
  page: DeskPage
  words: QuoteDeskWords
}

function SourceHead({ desk: { source, mergedInto, quotations }, page, words }: SourceProps) {
  const others = [...source.names.map(({ locale, name }) => `${name} (${locale})`), ...source.aliases]
  return (
    <>
      <h1>{words.sourceTitle(source.name)}</h1>
      {mergedInto && (
        <p className="quotes-standing">
          <Link href={page.address(`/quote-desk/sources/${mergedInto.id}`)} prefetch={false}>
            {words.mergedInto(mergedInto.name)}
          </Link>
        </p>
      )}
      <p>{[words.sourceKinds[source.kind], source.role, ...others].filter(Boolean).join(' · ')}</p>
      <p className="quotes-links">
        <span>{words.quotationsOf(quotations)}</span>
        <Link href={page.address(`/collections/sources/${source.id}`)} prefetch={false}>
          {words.editSource}
        </Link>
      </p>
    </>
  )
}

function Likely({ desk: { source, likely, mayMerge }, words, page }: SourceProps) {
  return (
    <>
      <h2>{words.duplicates}</h2>
      {likely.length === 0 && <p className="quotes-empty">{words.noDuplicates}</p>}
      <ul className="quotes-likely">
        {likely.map((other) => (
          <li key={other.id}>
            <p>
              <Link href={page.address(`/quote-desk/sources/${other.id}`)} prefetch={false}>
                {other.name}
              </Link>{' '}
              <small>
                {[
                  words.sourceKinds[other.kind],
                  other.role,
                  words.quotationsOf(other.quotations),
                  words.likeness[other.likeness],
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </p>
            <MergeAction kept={source} gone={other} mayMerge={mayMerge} />
          </li>
        ))}
      </ul>
    </>
  )
}
