import type { CollectionConfig, CollectionSlug } from 'payload'

import { nobodyForField } from '../access/nobody'
import { isSlug } from '../domain/shared/slug'
import { articleDeskEndpoint } from '../endpoints/article-desk'
import { importEndpoint } from '../endpoints/import-article'
import { passageEndpoint } from '../endpoints/passages'
import { submitEndpoint } from '../endpoints/submit'
import { openTranslationEndpoint } from '../endpoints/translation/translations'
import { bilingual } from '../fields/labels'
import { keepWhatIsOnRecord } from '../hooks/keep-what-is-on-record'
import { takeSectionsAlong } from '../hooks/take-sections-along'
import { workingCopy } from './working-copy'

interface ArticlesOptions {
  locales: readonly string[]
  usersSlug: CollectionSlug
}

/** The working copy of an article; its text lives in `sections`, its record in `revisions`. */
export function articles({ locales, usersSlug }: ArticlesOptions): CollectionConfig {
  return workingCopy({
    slug: 'articles',
    labels: { singular: bilingual('Article', '文章'), plural: bilingual('Articles', '文章') },
    scopes: { text: ['title', 'subtitle', 'byline', 'sourceLocale', 'slug'] },
    admin: {
      group: bilingual('Desk', '编辑部'),
      useAsTitle: 'title',
      defaultColumns: ['title', 'slug', 'sourceLocale', 'updatedAt'],
      preview: (doc) => `/preview/articles/${String(doc.id)}`,
      livePreview: { url: ({ data }) => `/preview/articles/${String(data.id)}` },
      components: { beforeListTable: ['/src/admin/import/ImportLinks#ImportButton'] },
    },
    endpoints: [
      importEndpoint,
      submitEndpoint,
      articleDeskEndpoint,
      passageEndpoint,
      openTranslationEndpoint,
    ],
    hooks: { beforeDelete: [keepWhatIsOnRecord, takeSectionsAlong] },
    fields: [
      { name: 'title', type: 'text', required: true, label: bilingual('Title', '标题') },
      { name: 'subtitle', type: 'text', label: bilingual('Subtitle', '副题') },
      {
        name: 'byline',
        type: 'text',
        label: bilingual('Byline, as stated', '署名（照原文）'),
        admin: {
          description: bilingual('Leave empty when the article states none.', '原文未署名时请留空。'),
        },
      },
      {
        name: 'sections',
        type: 'join',
        collection: 'sections',
        on: 'article',
        orderable: true,
        defaultLimit: 0,
        label: bilingual('Sections', '章节'),
        admin: { defaultColumns: ['caption', 'opening', 'length', 'quotations', 'findings'] },
      },
      {
        name: 'rail',
        type: 'ui',
        admin: {
          position: 'sidebar',
          disableListColumn: true,
          components: { Field: '/src/admin/article/ArticleRail#ArticleRail' },
        },
      },
      {
        name: 'slug',
        type: 'text',
        required: true,
        unique: true,
        index: true,
        label: bilingual('Slug', '网址名'),
        validate: (value: string | null | undefined) =>
          isSlug(value ?? '') ||
          'Lower-case letters, digits and single hyphens only. 只能用小写字母、数字和单个连字符。',
        hooks: { beforeDuplicate: [({ value }) => `${String(value)}-${Date.now().toString(36)}`] },
        admin: { position: 'sidebar' },
      },
      {
        name: 'sourceLocale',
        type: 'select',
        required: true,
        defaultValue: locales[0],
        options: [...locales],
        label: bilingual('Language', '语言'),
        admin: { position: 'sidebar' },
      },
      {
        name: 'origin',
        type: 'group',
        label: bilingual('Origin', '来历'),
        access: { update: nobodyForField, create: nobodyForField },
        admin: { hidden: true },
        fields: [
          { name: 'fileName', type: 'text' },
          { name: 'fileDigest', type: 'text' },
          { name: 'layout', type: 'json' },
          { name: 'manuscript', type: 'json' },
          { name: 'importedBy', type: 'relationship', relationTo: usersSlug },
          { name: 'importedAt', type: 'date' },
        ],
      },
    ],
  })
}
