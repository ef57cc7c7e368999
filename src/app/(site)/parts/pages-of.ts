import type { PagesOfTheirOwn } from '../../../view/context'
import { quotationPath, sourcePath } from './addresses'

/** The pages of quotations and sources that are published in a locale. */
export function pagesOf(locale: string): PagesOfTheirOwn {
  return { quotation: (id) => quotationPath(locale, id), source: (id) => sourcePath(locale, id) }
}
