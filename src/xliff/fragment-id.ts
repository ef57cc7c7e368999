/** One step of a fragment identifier: `u=1` has the prefix `u`, a bare id has none. */
export type Selector = { prefix: string | undefined; id: string }

/** `#/f=f1/u=1/m1` read by the grammar of XLIFF 2.1, section 2.3. */
export type FragmentId = { isAbsolute: boolean; selectors: Selector[] }

/** Namespaces whose elements can be pointed at, by the prefixes registered for them with OASIS. */
export const registered: Record<string, string> = {
  gls: 'urn:oasis:names:tc:xliff:glossary:2.0',
  mtc: 'urn:oasis:names:tc:xliff:matches:2.0',
  mda: 'urn:oasis:names:tc:xliff:metadata:2.0',
  res: 'urn:oasis:names:tc:xliff:resourcedata:2.0',
  slr: 'urn:oasis:names:tc:xliff:sizerestriction:2.0',
  val: 'urn:oasis:names:tc:xliff:validation:2.0',
  fs: 'urn:oasis:names:tc:xliff:fs:2.0',
  ctr: 'urn:oasis:names:tc:xliff:changetracking:2.1',
  its: 'http://www.w3.org/2005/11/its',
  itsm: 'urn:oasis:names:tc:xliff:itsm:2.1',
  tbx: 'urn:iso:std:iso:30042:ed-1:v1:en',
}

/** Prefixes that choose a file, group or unit, in the order in which they must stand. */
const containers = ['f', 'g', 'u']
/** Prefixes of what a container holds: note, data, element of a target. */
const leaves = ['n', 'd', 't']

/** @returns the identifier without its `#`, or the reason in words why it is none */
export function parseFragmentId(written: string): FragmentId | string {
  const isAbsolute = written.startsWith('/')
  const steps = (isAbsolute ? written.slice(1) : written).split('/')
  const selectors = steps.map(selectorOf)
  const wrong = selectors.map(selectorFault).find((fault) => fault !== undefined)
  return wrong ?? orderFault(selectors) ?? { isAbsolute, selectors }
}

function selectorOf(step: string): Selector {
  const at = step.indexOf('=')
  return at < 0 ? { prefix: undefined, id: step } : { prefix: step.slice(0, at), id: step.slice(at + 1) }
}

function selectorFault({ prefix, id }: Selector): string | undefined {
  if (!/^[^\s=#/]+$/.test(id)) return `“${id}” is no id.`
  if (prefix === undefined || containers.includes(prefix) || leaves.includes(prefix)) return undefined
  if (prefix.length < 2) return `The prefix ${prefix} is too short: one letter is for XLIFF itself.`
  return Object.hasOwn(registered, prefix) ? undefined : `The prefix ${prefix} is not registered.`
}

function orderFault(selectors: Selector[]): string | undefined {
  const prefixes = selectors.map(({ prefix }) => prefix)
  if (new Set(prefixes).size < prefixes.length) return 'A kind of selector stands there twice.'
  const ranks = prefixes.map((prefix) => (prefix === undefined ? -1 : containers.indexOf(prefix)))
  if (ranks.slice(0, -1).includes(-1)) return 'Only the last selector names something inside a container.'
  const places = ranks.filter((rank) => rank >= 0)
  const isOrdered = places.every((rank, index) => index === 0 || rank > (places[index - 1] ?? 0))
  return isOrdered ? undefined : 'File, group and unit stand in this order.'
}
