import { NextResponse, type NextRequest } from 'next/server'
import { decodedPath } from './domain/republishing/site-path'
import { articlePath, quotationPath } from './domain/republishing/site-addresses'
import { isSiteLocale } from './i18n/site/locales'
import { isGoneQuotation } from './queries/published/gone-quotations'
import { isWithdrawn } from './queries/published/withdrawn-addresses'

/**
 * What lies under the page of an article, in the locales of the site; whatever is encoded; and the desk, where a browser
 * asks for Chinese of Taiwan. Next reads this before it runs: it must be literal.
 */
export const config = {
  matcher: [
    '/:locale(zh-Hans|en|ru)/:slug/:rest+',
    '/(.*%.*)',
    {
      source: '/:desk(admin|api)/:rest*',
      has: [{ type: 'header', key: 'accept-language', value: '.*zh-TW.*' }],
    },
  ],
}

/**
 * A page cannot answer 410, so this does for the pages under a withdrawn article, and shows its tombstone; the
 * article's own page gets its status from the page cache, since a proxy costs it a quarter of its speed. Nor does Next answer an address that is badly encoded, but with 500. Everything else passes
 * untouched.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const path = decodedPath(request.nextUrl.pathname)
  if (path === null) return badlyEncoded()
  const [locale = ''] = path
  if (locale === 'admin' || locale === 'api') return inChinese(request)
  const tombstone = isSiteLocale(locale) ? await tombstoneAt(path).catch(unknown) : null
  if (tombstone === null) return NextResponse.next()
  return NextResponse.rewrite(new URL(tombstone, request.url), { status: 410 })
}

/** The path of the page that says what became of an address, or null where nothing is gone. */
async function tombstoneAt([locale = '', slug = '', kind = '', id = '']: string[]): Promise<string | null> {
  if (slug !== '-') return (await isWithdrawn(locale, slug)) ? articlePath(locale, slug) : null
  const isGone = kind === 'quotes' && (await isGoneQuotation(locale, id))
  return isGone ? quotationPath(locale, id) : null
}

/** While the database is away the page is asked: it reads for itself what is gone, and fails with a page for readers. */
function unknown(error: Error): null {
  console.warn(`nobody knows what is gone: ${error.message}`)
  return null
}

/** The panel has one Chinese; Payload would take a browser that asks for zh-TW to want English. */
function inChinese(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers)
  headers.set('accept-language', (headers.get('accept-language') ?? '').replaceAll('zh-TW', 'zh'))
  return NextResponse.next({ request: { headers } })
}

function badlyEncoded(): NextResponse {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8' }
  return new NextResponse('400: this address is badly encoded.\n', { status: 400, headers })
}
