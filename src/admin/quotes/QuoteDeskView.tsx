import { Link } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { quoteDeskWords, type QuoteDeskWords } from '../../i18n/desk/quotes'
import {
  deskPassage,
  deskQuotation,
  type DeskPassage,
  type DeskQuotation,
} from '../../queries/desk-quotation'
import { quoteQueue, type QueueKey, type QuoteQueue } from '../../queries/quote-queue'
import { deskPage, type DeskPage } from '../desk-page'
import { DeskTemplate } from '../DeskTemplate'
import { KeysButton } from '../keys/KeysButton'
import { DeskKeys } from './DeskKeys'
import { keyText, placePath, readPlace, type DeskPlace } from './desk-place'
import { PassageWorkbench } from './PassageWorkbench'
import { QuotationFacts } from './QuotationFacts'
import { QuotationWorkbench } from './QuotationWorkbench'
import { QueueList } from './QueueList'
import '../controls.css'
import '../desk-form.css'
import './quotes.css'
import './queue.css'
import './context.css'
import './record.css'
import './source-picker.css'
import './verify.css'

/** `/admin/quote-desk`: the queue, of one article (`?article=`) or across all, and what one has before them. */
export async function QuoteDeskView(view: AdminViewServerProps) {
  const { initPageResult, payload, searchParams } = view
  const { req } = initPageResult
  const page = deskPage(payload, req.i18n.language)
  const words = quoteDeskWords(page.language)
  const place = readPlace(searchParams)
  if (!req.user)
    redirect(`${page.address('/login')}?redirect=${encodeURIComponent(page.address(placePath(place)))}`)
  const queue = await quoteQueue(req, place)
  const shown = await shownAt(req, queue.at)
  const title = titleOf(shown, place, words)
  return (
    <DeskTemplate view={view} way={[{ label: words.title }]}>
      <main className="quotes">
        <header className="quotes-head">
          <h1>{title}</h1>
          {place.article !== null && (
            <Link href={page.address(placePath({ ...place, article: null, page: null }))} prefetch={false}>
              {words.everywhere}
            </Link>
          )}
          <Link href={page.address('/quote-desk/sources')} prefetch={false}>
            {words.sources}
          </Link>
          <KeysButton title={words.keysTitle} />
        </header>
        <div className="quotes-desk">
          <QueueList queue={queue} place={place} page={page} words={words} />
          <Workbench shown={shown} queue={queue} place={place} page={page} words={words} />
        </div>
      </main>
      <DeskKeys />
    </DeskTemplate>
  )
}

type Shown = { quotation: DeskQuotation } | { passage: DeskPassage } | null

async function shownAt(req: Parameters<typeof deskQuotation>[0], at: QueueKey | null): Promise<Shown> {
  if (at?.kind === 'quotation') {
    const quotation = await deskQuotation(req, at)
    return quotation && { quotation }
  }
  const passage = at && (await deskPassage(req, at))
  return passage && { passage }
}

function titleOf(shown: Shown, { article }: DeskPlace, words: QuoteDeskWords): string {
  const of = shown && ('quotation' in shown ? shown.quotation.article : shown.passage.article)
  return article !== null && of ? words.titleOf(of.title) : words.title
}

interface WorkbenchProps {
  shown: Shown
  queue: QuoteQueue
  place: DeskPlace
  page: DeskPage
  words: QuoteDeskWords
}

function Workbench({ shown, queue, place, page, words }: WorkbenchProps) {
  const addressOf = (at: QueueKey | null) => at && page.address(placePath({ ...place, page: null, at }))
  const next = addressOf(queue.next)
  const of = shown && ('quotation' in shown ? shown.quotation : shown.passage)
  return (
    <div className="quotes-work">
      <p className="quotes-where">
        {of && (
          <>
            <Link href={page.address(`/collections/articles/${of.article.id}`)} prefetch={false}>
              {of.article.title}
            </Link>{' '}
            · {of.section.heading ?? words.lead}
          </>
        )}
        {place.article === null && of && (
          <Link
            href={page.address(placePath({ ...place, article: of.article.id, page: null, at: queue.at }))}
            prefetch={false}
          >
            {words.thisArticle}
          </Link>
        )}
        <span className="quotes-steps">
          <Step href={addressOf(queue.previous)} dataKey="previous" label={words.previous} sign="p" />
          <Step href={next} dataKey="next" label={words.next} sign="n" />
        </span>
      </p>
      {queue.at && !shown && <Gone queue={queue} words={words} />}
      {shown && 'quotation' in shown && (
        <QuotationWorkbench
          key={`${queue.at ? keyText(queue.at) : ''}/${shown.quotation.quote.lockVersion}`}
          desk={shown.quotation}
          next={next}
        >
          <QuotationFacts desk={shown.quotation} page={page} words={words} />
        </QuotationWorkbench>
      )}
      {shown && 'passage' in shown && (
        <PassageWorkbench key={queue.at ? keyText(queue.at) : ''} passage={shown.passage} next={next} />
      )}
    </div>
  )
}

function Gone({ queue, words }: Pick<WorkbenchProps, 'queue' | 'words'>) {
  const item = queue.items.find(({ key }) => queue.at && keyText(key) === keyText(queue.at))
  return (
    <p className="quotes-empty">
      <strong>{words.gone}</strong> {item?.isPublished ? words.goneWithdrawn : words.goneTodo}
    </p>
  )
}

function Step({
  href,
  dataKey,
  label,
  sign,
}: {
  href: string | null
  dataKey: string
  label: string
  sign: string
}) {
  if (href === null) return null
  return (
    <Link href={href} data-key={dataKey} prefetch={false} scroll={false}>
      {label} <kbd>{sign}</kbd>
    </Link>
  )
}
