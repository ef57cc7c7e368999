import config from '@payload-config'
import type { Metadata } from 'next'
import { cookies, headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { getPayload, getRequestLanguage } from 'payload'
import { cache } from 'react'

import { previewWords } from '../../../../i18n/desk/preview'
import { deskLanguage } from '../../../../i18n/language'
import { isSiteLocale, wordsFor } from '../../../../i18n/site/locales'
import { previewOf, type Preview } from '../../../../queries/preview'
import { ManuscriptView } from '../../../../view/manuscript-view'
import { Phrases } from '../../../../view/phrases'
import { RefreshOnSave } from '../../refresh-on-save'

interface PreviewPageProps {
  params: Promise<{ id: string }>
}

const readPreview = cache(async (id: string): Promise<Preview | null> => {
  const payload = await getPayload({ config })
  return /^\d{1,9}$/.test(id) ? previewOf(payload, await headers(), Number(id)) : null
})

export async function generateMetadata({ params }: PreviewPageProps): Promise<Metadata> {
  const preview = await readPreview((await params).id)
  return preview ? { title: preview.manuscript.title } : {}
}

/** The working copy of an article, for people of the desk alone. */
export default async function PreviewPage({ params }: PreviewPageProps) {
  const preview = await readPreview((await params).id)
  if (!preview) notFound()
  return (
    <>
      <PreviewStrip unknown={preview.unknown} />
      <main id="text" tabIndex={-1}>
        <WorkingArticle preview={preview} />
      </main>
      <RefreshOnSave />
    </>
  )
}

async function PreviewStrip({ unknown }: Pick<Preview, 'unknown'>) {
  const settled = await config
  const language = getRequestLanguage({
    config: settled,
    cookies: await cookies(),
    headers: await headers(),
  })
  const words = previewWords(deskLanguage(language))
  return (
    <p className="preview-strip" role="note" lang={language}>
      <strong>{words.banner}</strong> · {words.explanation} {unknown > 0 && words.unknown(unknown)}
    </p>
  )
}

function WorkingArticle({ preview: { manuscript, identity } }: { preview: Preview }) {
  const { locale, title, subtitle, byline } = manuscript
  const words = wordsFor(isSiteLocale(locale) ? locale : 'en')
  return (
    <article className="article" lang={locale}>
      <header className="article-header">
        <h1>
          <Phrases text={title} locale={locale} />
        </h1>
        {subtitle !== null && (
          <p className="subtitle">
            <Phrases text={subtitle} locale={locale} />
          </p>
        )}
        <p className="article-facts">
          <span>{byline ?? words.article.bylineNotStated}</span>
        </p>
      </header>
      <ManuscriptView manuscript={manuscript} identity={identity} words={words.view} />
    </article>
  )
}
