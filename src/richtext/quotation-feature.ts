import { createNode, createServerFeature, type NodeValidation } from '@payloadcms/richtext-lexical'

import { quotationWords } from './quotation-words'
import { QuotationNode } from './quotation-node'

/** A node without a record would be a hole in a sentence: the section is not saved with one. */
const refersToRecord: NodeValidation = ({ node }) =>
  'quote' in node && Number.isInteger(node.quote) ? true : 'the quotation refers to no record'

export const QuotationFeature = createServerFeature({
  key: 'quotation',
  feature: {
    ClientFeature: '/src/admin/quotation/feature#QuotationFeatureClient',
    i18n: quotationWords,
    nodes: [createNode({ node: QuotationNode, validations: [refersToRecord] })],
  },
})
