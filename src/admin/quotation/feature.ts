'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'

import { NamesPlugin } from './NamesPlugin'
import { PastePlugin } from './PastePlugin'
import { QuotationPlugin } from './QuotationPlugin'
import { QuotationProvider } from './QuotationProvider'
import { ShownQuotationNode } from './QuotationNode'
import { fixedToolbar, selectionToolbar } from './toolbar'
import { UnmarkedPlugin } from './UnmarkedPlugin'
import { VocabularyPlugin } from './VocabularyPlugin'

/** The client side of `QuotationFeature`: the node as it looks, and what keeps the text in the vocabulary. */
export const QuotationFeatureClient = createClientFeature({
  nodes: [ShownQuotationNode],
  providers: [QuotationProvider],
  plugins: [
    { Component: QuotationPlugin, position: 'normal' },
    { Component: VocabularyPlugin, position: 'normal' },
    { Component: PastePlugin, position: 'normal' },
    { Component: UnmarkedPlugin, position: 'normal' },
    { Component: NamesPlugin, position: 'normal' },
  ],
  toolbarFixed: { groups: fixedToolbar },
  toolbarInline: { groups: selectionToolbar },
})
