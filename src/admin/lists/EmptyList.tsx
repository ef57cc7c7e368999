'use client'

import { useListQuery, useTranslation } from '@payloadcms/ui'

import { emptyListWords, isEmptyList } from '../../i18n/desk/empty-lists'
import { deskLanguage } from '../../i18n/language'
import './lists.css'

/** Above an empty list: what to do next. */
export function EmptyList({ collectionSlug }: { collectionSlug: string }) {
  const { i18n } = useTranslation()
  const { data, query } = useListQuery()
  if (data?.totalDocs !== 0 || !isEmptyList(collectionSlug)) return null
  const isFiltered = Boolean(query.search) || Object.keys(query.where ?? {}).length > 0
  return (
    <p className="empty-list" role="status">
      {emptyListWords(collectionSlug, isFiltered, deskLanguage(i18n.language))}
    </p>
  )
}
