import type { zhHans } from './zh-Hans'

/** The shape of a dictionary with its literals widened, so that a missing wording does not compile. */
type Wordings<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { [K in keyof T]: Wordings<T[K]> }

/** Every wording that a reader meets on the site. */
export type SiteWords = Wordings<typeof zhHans>
