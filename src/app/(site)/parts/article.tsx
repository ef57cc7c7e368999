import type { PageProjection } from '../../../domain/republishing/types'
import type { SiteWords } from '../../../i18n/site/words'
import { ManuscriptView } from '../../../view/manuscript-view'
import { ArticleFooter } from './article-footer'
import { ArticleHeader } from './article-header'
import { pagesOf } from './pages-of'
import { SectionNav } from './section-nav'
import { TranslationNote } from './translation-note'

interface ArticleProps {
  page: PageProjection
  slug: string
  digest: string
  /** The full address of this page, printed on paper. */
  address: string
  words: SiteWords
}

/** The article page between the site's header and footer. */
export function Article({ page, slug, digest, address, words }: ArticleProps) {
  const { manuscript, identity } = page
  return (
    <article className="article" lang={manuscript.locale}>
      <ArticleHeader page={page} words={words} />
      {page.translatedFrom && (
        <TranslationNote manuscript={manuscript} from={page.translatedFrom} words={words} />
      )}
      <SectionNav manuscript={manuscript} identity={identity} words={words} />
      <ManuscriptView
        manuscript={manuscript}
        identity={identity}
        words={words.view}
        pages={pagesOf(manuscript.locale)}
      />
      <ArticleFooter page={page} slug={slug} digest={digest} words={words} />
      <p className="print-footer" aria-hidden="true">
        <span>{address}</span>
        <span>{digest}</span>
      </p>
    </article>
  )
}
