import { defaultLocale } from '../../i18n/site/locales'

/** `/` leads to the default locale. Not for ever: the default may change. */
export function GET(): Response {
  return new Response(null, { status: 307, headers: { Location: `/${defaultLocale}` } })
}
