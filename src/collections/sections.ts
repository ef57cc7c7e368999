import type { CollectionConfig, TextField, UIField } from 'payload'

import { nobodyForField } from '../access/nobody'
import { bilingual, type Bilingual } from '../fields/labels'
import { stableKeyField } from '../fields/stable-key'
import { nameTheLead } from '../hooks/name-the-lead'
import { recordRemoval } from '../hooks/record-removal'
import { sectionEditor } from '../richtext/editor'
import { quotationsShown } from '../richtext/quotations-shown'
import { workingCopy } from './working-copy'

/** A section of an article's working copy. The lead is the section without a heading. */
export function sections(): CollectionConfig {
  return workingCopy({
    slug: 'sections',
    labels: { singular: bilingual('Section', '章节'), plural: bilingual('Sections', '章节') },
    // Which quotations the text shows is a matter of attribution too; their order in the article is text.
    scopes: {
      text: ['heading', 'body', 'article', '_sections_sections_order'],
      attribution: [({ body }) => quotationsShown(body)],
    },
    admin: {
      group: bilingual('Desk', '编辑部'),
      useAsTitle: 'heading',
      defaultColumns: ['caption', 'article', 'updatedAt'],
      preview: previewAddress,
      livePreview: { url: ({ data }) => previewAddress(data) },
    },
    hooks: { afterDelete: [recordRemoval] },
    fields: [
      {
        name: 'heading',
        type: 'text',
        label: bilingual('Heading', '小标题'),
        admin: { description: bilingual('Empty for the lead.', '导语部分留空。') },
      },
      { name: 'body', type: 'richText', editor: sectionEditor(), label: bilingual('Text', '正文') },
      {
        name: 'article',
        type: 'relationship',
        relationTo: 'articles',
        required: true,
        index: true,
        label: bilingual('Article', '文章'),
        access: { update: nobodyForField },
        admin: { position: 'sidebar' },
      },
      stableKeyField(),
      captionField(),
      ...summaryColumns,
    ],
  })
}

/** The preview of the article, at this section. */
function previewAddress({ article, key }: Record<string, unknown>): string {
  const id = typeof article === 'object' && article !== null ? (article as { id?: unknown }).id : article
  return `/preview/articles/${String(id)}#${String(key)}`
}

/** The heading, or in its place what the section without one is called. Read only, and stored nowhere. */
function captionField(): TextField {
  return {
    name: 'caption',
    type: 'text',
    virtual: true,
    label: bilingual('Section', '章节'),
    access: { create: nobodyForField, update: nobodyForField },
    hooks: { afterRead: [nameTheLead] },
    admin: {
      disableBulkEdit: true,
      disableListFilter: true,
      components: { Field: '/src/admin/article/Nothing#Nothing' },
    },
  }
}

/** Columns for lists of sections. They show what the desk computes of the text and store nothing. */
const summaryColumns: UIField[] = [
  column('opening', 'OpeningCell', bilingual('Begins', '开头')),
  column('length', 'LengthCell', bilingual('Characters', '字数')),
  column('quotations', 'QuotationsCell', bilingual('Quotations', '引语')),
  column('findings', 'FindingsCell', bilingual('Findings', '问题')),
]

function column(name: string, cell: string, label: Bilingual): UIField {
  const components = {
    Cell: `/src/admin/article/SectionCells#${cell}`,
    Field: '/src/admin/article/Nothing#Nothing',
  }
  return { name, type: 'ui', label, admin: { components, disableBulkEdit: true } }
}
