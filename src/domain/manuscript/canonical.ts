import canonicalize from 'canonicalize'

const loneSurrogate = /[\uD800-\uDFFF]/u

/**
 * The canonical form of a JSON value: RFC 8785 (JCS). Equal values give equal strings, whatever the order
 * of their keys. Properties that are `undefined` are left out, as JSON does.
 *
 * Throws a TypeError that names the path for what JSON cannot say without loss (a lone surrogate, a
 * function, a number that is not finite): it would be hashed as something other than what readers get.
 */
export function canonicalJson(value: unknown): string {
  assertCanonicalisable(value, '$')
  const json = canonicalize(value)
  if (json === undefined) throw new TypeError('canonicalJson: $ is undefined')
  return json
}

function assertCanonicalisable(value: unknown, path: string): void {
  if (typeof value === 'string') {
    if (loneSurrogate.test(value)) throw new TypeError(`canonicalJson: lone surrogate at ${path}`)
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`canonicalJson: number is not finite at ${path}`)
  } else if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    throw new TypeError(`canonicalJson: ${typeof value} at ${path}`)
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) assertCanonicalisable(item, `${path}[${index}]`)
  } else if (typeof value === 'object' && value !== null) {
    assertPropertiesCanonicalisable(value, path)
  }
}

function assertPropertiesCanonicalisable(value: object, path: string): void {
  for (const [key, item] of Object.entries(value)) {
    assertCanonicalisable(key, `${path} (key)`)
    assertCanonicalisable(item, `${path}.${key}`)
  }
}
