import type { SiteWords } from '../../../i18n/site/words'

interface DownloadsProps {
  files: { href: string; label: string }[]
  words: SiteWords
}

/** What programs can read of a page. */
export function Downloads({ files, words }: DownloadsProps) {
  return (
    <nav className="downloads" aria-label={words.quotation.download}>
      <ul>
        {files.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
