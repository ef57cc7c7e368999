import { NextResponse, type NextRequest } from 'next/server'
import { isWithdrawn } from './queries/published/withdrawn-addresses'

/** The pages of an article, in the locales of the site. Next reads this before it runs: it must be literal. */
export const config = { matcher: '/:locale(zh-Hans|en|ru)/:slug/:rest*' }

/**
 * A page cannot answer 410, so this does: whatever is asked of a withdrawn article shows its tombstone with
 * that status. Everything else passes untouched.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const [locale = '', slug = ''] = request.nextUrl.pathname.split('/').slice(1)
  if (!(await isWithdrawn(locale, decodedSlug(slug)))) return NextResponse.next()
  const tombstone = new URL(`/${locale}/${slug}`, request.url)
  return NextResponse.rewrite(tombstone, { status: 410 })
}

function decodedSlug(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch (error) {
    if (error instanceof URIError) return slug
    throw error
  }
}
