import type { Payload } from 'payload'

/** What the seed brought in: the demo prints the accounts and the pages. */
export type SeedReport = {
  accounts: { email: string; password: string; name: string; roles: string[] }[]
  pages: { label: string; path: string }[]
}

/** Brings in the article. Running it again changes nothing. */
export function seed(payload: Payload): Promise<SeedReport> {
  payload.logger.info('There is nothing to bring in yet.')
  return Promise.resolve({ accounts: [], pages: [] })
}
