import { openDesk, type Desk } from './desk'
import { serveBare, serveProduct } from './site'

/** How much is measured. */
export interface Sizes {
  /** For figures of requests a second: rounds, and seconds of each side of a round. */
  http: { rounds: number; seconds: number }
  /** Revisions in the database, ascending. */
  revisions: readonly [number, ...number[]]
  versions: { few: number; many: number }
  /** Published quotations of one source. */
  quotations: { few: number; many: number }
  saves: number
  submissions: number
  /** Quotations in the texts when the quote desk is opened. */
  queued: number
  /** Sentences of the translation that is opened, and how often it is. */
  sentences: number
  openings: number
  /** Articles to import, how many at a time, and how many make the first and the last of them. */
  articles: { count: number; batch: number; ends: number }
  /** Rounds of what is computed in memory. */
  computations: number
}

export const fullSizes: Sizes = {
  http: { rounds: 7, seconds: 4 },
  revisions: [10, 1_000, 10_000],
  versions: { few: 10, many: 5_000 },
  quotations: { few: 100, many: 10_000 },
  saves: 60,
  submissions: 40,
  queued: 5_000,
  sentences: 5_000,
  openings: 7,
  articles: { count: 300, batch: 10, ends: 50 },
  computations: 41,
}

export const quickSizes: Sizes = {
  http: { rounds: 2, seconds: 1 },
  revisions: [10, 50, 200],
  versions: { few: 10, many: 200 },
  quotations: { few: 50, many: 500 },
  saves: 6,
  submissions: 4,
  queued: 200,
  sentences: 300,
  openings: 2,
  articles: { count: 10, batch: 5, ends: 4 },
  computations: 5,
}

/** What the rows are measured on. Each part is set up when a row first asks for it. */
export interface Stage {
  sizes: Sizes
  desk: () => Promise<Desk>
  /** Address of the product on the desk's database, with an empty route at `/bench/empty`. */
  site: () => Promise<string>
  /** Address of a Next project without our code, with pages of any size at `/page/CHARACTERS`. */
  bare: () => Promise<string>
}

export function openStage(sizes: Sizes): Stage {
  const desk = once(openDesk)
  const site = once(async () => serveProduct((await desk()).env))
  return { sizes, desk, site, bare: once(serveBare) }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
