import '@fontsource-variable/noto-sans-sc/index.css'
import '@fontsource-variable/noto-sans/index.css'
import '@fontsource-variable/noto-serif-sc/index.css'
import '@fontsource-variable/noto-serif/index.css'
import '../../view/manuscript.css'
import '../../view/notes.css'
import '../(site)/article.css'
import '../(site)/site.css'
import '../(site)/print.css'
import './preview.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'

/** A working copy belongs in no index and in no cache. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = { robots: { index: false, follow: false } }

export default function PreviewLayout({ children }: { children: ReactNode }) {
  return (
    <html>
      <body className="preview">{children}</body>
    </html>
  )
}
