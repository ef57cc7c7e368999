import '@fontsource-variable/noto-sans-sc/index.css'
import '@fontsource-variable/noto-sans/index.css'
import '@fontsource-variable/noto-serif-sc/index.css'
import '@fontsource-variable/noto-serif/index.css'
import '../../../view/manuscript.css'
import '../../../view/notes.css'
import '../article.css'
import '../site.css'
import '../history.css'
import '../quotations.css'
import '../print.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { wordsFor } from '../../../i18n/site/locales'
import { frameLocale } from '../parts/read-params'
import { siteAddress } from '../../../runtime/site-address'
import { SiteFrame } from '../parts/site-frame'

interface LayoutProps {
  params: Promise<{ locale: string }>
  children: ReactNode
}

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { site } = wordsFor(frameLocale((await params).locale))
  return {
    metadataBase: siteAddress(),
    title: { default: site.name, template: `%s · ${site.name}` },
    description: site.description,
  }
}

export default async function SiteLayout({ params, children }: LayoutProps) {
  const locale = frameLocale((await params).locale)
  return (
    <html lang={locale}>
      <body>
        <SiteFrame locale={locale} words={wordsFor(locale)}>
          {children}
        </SiteFrame>
      </body>
    </html>
  )
}
