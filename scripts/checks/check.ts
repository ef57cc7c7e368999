/** How a check came out. `report` is what a reader needs when something failed. */
export type Outcome = { passed: number; failed: number; report: string }

/** One thing that `npm test` looks at, under the name that `--only` knows it by. */
export type Check = {
  name: string
  run: () => Promise<Outcome>
  /** Writes what others read, or wants the whole machine: nothing else runs meanwhile. */
  isAlone?: boolean
}
