/** One thing wrong with a document. `line` is one-based, in the document after decoding. */
export type Fault = { rule: string; message: string; line?: number }
