import { readSettings } from './settings'
import { StartRefused } from './start-refused'

/** Shorter ones can be guessed from a stolen token. In characters. */
const shortest = 32

/** Secrets that are printed in manuals and templates, whatever is appended to fill the length. */
const published = [
  /^your[-_ ]?secret/i,
  /^change[-_ ]?(me|it)/i,
  /^payload[-_ ]?secret/i,
  /^(top[-_ ]?)?secret/i,
  /^password/i,
  /^example/i,
  /^test/i,
  /^default/i,
]

const whileBuilding = 'only while building, when nobody can log in'

/**
 * The key that signs sessions, from `PAYLOAD_SECRET`.
 * In production outside the demo, a secret that others could know would let them log in as anybody: the
 * start is refused. `next build` runs without one, since a build serves nobody.
 * @throws StartRefused when it is missing, or weak in production.
 */
export function payloadSecret(env: Readonly<Record<string, string | undefined>>): string {
  const secret = env.PAYLOAD_SECRET ?? ''
  if (secret === '' && env.NEXT_PHASE === 'phase-production-build') return whileBuilding
  if (secret === '') throw refuseSecret('PAYLOAD_SECRET is not set.')
  const isStrict = env.NODE_ENV === 'production' && !readSettings(env).isDemo
  const fault = isStrict ? weakness(secret) : undefined
  if (fault) throw refuseSecret(fault)
  return secret
}

function weakness(secret: string): string | undefined {
  if (secret.length < shortest) {
    return `PAYLOAD_SECRET has ${secret.length} characters; it needs at least ${shortest}.`
  }
  if (published.some((pattern) => pattern.test(secret))) return 'PAYLOAD_SECRET is one that everybody knows.'
  if (new Set(secret).size < 10) return 'PAYLOAD_SECRET repeats too few different characters.'
  return undefined
}

function refuseSecret(fault: string): StartRefused {
  return new StartRefused(
    fault,
    'Make one with `openssl rand -hex 32` and set PAYLOAD_SECRET to it. (npm run dev and npm run demo make their own.)',
  )
}
