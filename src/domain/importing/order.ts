/** The order of merged pieces. */
import type { ThreeWay, Version } from './ledger'
import type { Sides, Triple } from './triples'

/** Each list as the triples its items belong to, in its own order. */
type Sequences<T> = { [side in keyof Sides<T>]: Triple<T>[] }

/**
 * The order of the editor's pieces, or of the file's where only the file moved some. Orders are written as
 * the numbers, counted from 0, that the pieces have in the editor's version. `settle` decides between two orders, as it decides between
 * two texts.
 */
export function orderTriples<T>(
  triples: readonly Triple<T>[],
  sides: Sides<T>,
  settle: (orders: ThreeWay) => 'mine' | 'file',
): Triple<T>[] {
  const sequences = sequencesOf(triples, sides)
  const numbers = new Map(sequences.mine.map((triple, index) => [triple, index]))
  const common = new Set(triples.filter((triple) => isCommon(triple, sides.base !== null)))
  const orderOf = (sequence: readonly Triple<T>[]): Version => {
    const order = sequence.filter((triple) => common.has(triple)).map((triple) => numbers.get(triple))
    return { key: order.join(' '), text: order.join(' ') }
  }
  const choice = settle({
    path: 'order',
    base: sides.base && orderOf(sequences.base),
    mine: orderOf(sequences.mine),
    file: orderOf(sequences.file),
  })
  return choice === 'file' ? weave(sequences.file, sequences.mine) : weave(sequences.mine, sequences.file)
}

function sequencesOf<T>(triples: readonly Triple<T>[], sides: Sides<T>): Sequences<T> {
  const sequence = (side: keyof Sides<T>) => {
    const places = new Map(triples.map((triple) => [triple[side], triple]))
    return (sides[side] ?? []).flatMap((item) => places.get(item) ?? [])
  }
  return { base: sequence('base'), mine: sequence('mine'), file: sequence('file') }
}

/** Only what every version has can be out of order; what was added stands behind its neighbour. */
function isCommon<T>(triple: Triple<T>, hasBase: boolean): boolean {
  return triple.mine !== null && triple.file !== null && (triple.base !== null || !hasBase)
}

/** `second` puts what only it has behind the piece that it follows there. */
function weave<T>(first: readonly Triple<T>[], second: readonly Triple<T>[]): Triple<T>[] {
  const known = new Set(first)
  const following = new Map<Triple<T> | null, Triple<T>[]>()
  let before: Triple<T> | null = null
  for (const triple of second) {
    if (known.has(triple)) before = triple
    else if (following.has(before)) following.get(before)?.push(triple)
    else following.set(before, [triple])
  }
  return [
    ...(following.get(null) ?? []),
    ...first.flatMap((triple) => [triple, ...(following.get(triple) ?? [])]),
  ]
}
