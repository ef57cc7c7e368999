import { defaultLocale } from '../../i18n/site/locales'

/** `/` leads to the default locale. Not for ever: the default may change. */
export function GET(request: Request): Response {
  return Response.redirect(new URL(`/${defaultLocale}`, request.url), 307)
}
