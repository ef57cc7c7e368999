import type { en } from './en'

/** Every wording of the dashboard and the review desk: a missing one does not compile. */
export type DeskWords = typeof en
