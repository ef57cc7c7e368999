import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

import { parseDigest, type Digest } from '../shared/brand'
import { canonicalJson } from './canonical'
import { attributionScope, textScope } from './scopes'
import type { Digests, Manuscript } from './types'

/** SHA-256 over the UTF-8 bytes of the value's canonical JSON (RFC 8785). */
export function digestOf(value: unknown): Digest {
  return sha256Of(canonicalJson(value))
}

/** SHA-256 over the UTF-8 bytes of the wording itself: what `sha256sum` says of the words without marks. */
export function wordingDigest(wording: string): Digest {
  return sha256Of(wording)
}

/**
 * The digests of a revision. `whole` is that of the complete manuscript, so that anybody can recompute it
 * from the stored value; `text` and `attribution` are what decisions name.
 */
export function digestsOf(m: Manuscript): Digests {
  return { whole: digestOf(m), text: digestOf(textScope(m)), attribution: digestOf(attributionScope(m)) }
}

function sha256Of(text: string): Digest {
  const digest = parseDigest(bytesToHex(sha256(utf8ToBytes(text))))
  if (!digest) throw new Error('digest: SHA-256 did not give 64 hexadecimal digits')
  return digest
}
