import type { Locale } from '../shared/brand'
import type { DeliveredQuote, DeliveredSource } from './delivered-quotes'

/** The article in which a quotation stands, as published now. */
export interface QuotingArticle {
  slug: string
  title: string
  digest: string
  revision: number
  /** ISO 8601 instant. */
  publishedAt: string
}

/**
 * The date by which quotations are ordered and asked for: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. `said` is the
 * first day that the statement of the text allows; without one, `published` is the day on which the article
 * first came out, and says nothing of when the words were said.
 */
export interface QuotationDate {
  value: string
  basis: 'said' | 'published'
}

/** A published quotation by itself: with its article, and by value the sources that it refers to. */
export type QuotationItem = DeliveredQuote & {
  locale: Locale
  article: QuotingArticle
  date: QuotationDate
  sources: DeliveredSource[]
}
