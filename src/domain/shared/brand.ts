/** SHA-256 as 64 lower-case hexadecimal digits. Made by `digestOf` or `parseDigest` only. */
export type Digest = string & { readonly __brand: 'Digest' }

/** A BCP 47 language tag as the desk uses it, such as `zh-Hans`, `en`, `ru`. */
export type Locale = string

/** Reads a digest from outside; `null` when it is not 64 lower-case hexadecimal digits. */
export function parseDigest(text: unknown): Digest | null {
  return typeof text === 'string' && /^[0-9a-f]{64}$/.test(text) ? (text as Digest) : null
}
