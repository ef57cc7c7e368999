import { jsonLdText, type JsonLd } from '../../../domain/republishing/quotation-json-ld'

/** Structured data. React writes the text of a script as it is, so it must be escaped before: `jsonLdText`. */
export function JsonLdScript({ graph }: { graph: JsonLd }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLdText(graph) }} />
}
