import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'

import { footnote, languageRun, ruby, separator } from './body-blocks'
import { QuotationFeature } from './quotation-feature'

/**
 * The editor of a section's body. It offers exactly the vocabulary of the manuscript: what it let through
 * beyond that would be refused at submission, after the work is done.
 */
export function sectionEditor(): ReturnType<typeof lexicalEditor> {
  return lexicalEditor({
    features: [
      FixedToolbarFeature(),
      InlineToolbarFeature(),
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
      BoldFeature(),
      ItalicFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      BlockquoteFeature(),
      LinkFeature({ disableAutoLinks: true, enabledCollections: [] }),
      UploadFeature({ enabledCollections: ['media'] }),
      BlocksFeature({ blocks: [separator], inlineBlocks: [ruby, languageRun, footnote] }),
      EXPERIMENTAL_TableFeature(),
      QuotationFeature(),
    ],
  })
}
