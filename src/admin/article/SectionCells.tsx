'use client'

import type { DefaultCellComponentProps } from 'payload'

import type { SectionSummary } from '../../queries/section-summary'
import { useArticleDesk, useArticleWords } from './use-article-desk'
import './article.css'

type Row = { id?: unknown; article?: unknown }

/** The row's section as the desk knows it; null until it does, and for a row that belongs to no article. */
function useSection({ rowData }: DefaultCellComponentProps): SectionSummary | null {
  const { id, article } = (rowData ?? {}) as Row
  const owner = typeof article === 'object' && article !== null ? (article as Row).id : article
  const { state } = useArticleDesk(typeof owner === 'number' ? owner : 0)
  if (state.kind !== 'ready') return null
  return state.desk.sections.find((section) => section.id === id) ?? null
}

/** How the section begins. */
export function OpeningCell(props: DefaultCellComponentProps) {
  const words = useArticleWords()
  const section = useSection(props)
  if (section?.opening === '') return <em className="article-quiet">{words.emptySection}</em>
  return <span className="article-opening">{section?.opening}</span>
}

/** Its length in characters. */
export function LengthCell(props: DefaultCellComponentProps) {
  return <span className="article-number">{useSection(props)?.characters}</span>
}

/** How many quotations it shows. */
export function QuotationsCell(props: DefaultCellComponentProps) {
  return <span className="article-number">{useSection(props)?.quotations}</span>
}

/** How many findings of it are more than a note. */
export function FindingsCell(props: DefaultCellComponentProps) {
  const findings = useSection(props)?.findings
  if (findings === undefined) return null
  return <span className="article-number">{findings > 0 ? `⚠ ${findings}` : findings}</span>
}
