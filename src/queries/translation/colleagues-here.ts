import type { PayloadRequest } from 'payload'
import { sql } from 'drizzle-orm'

import { runSql } from '../transaction'

/** Somebody else who has the desk of the same translation open. */
export interface Colleague {
  /** Id of the account. */
  person: string
  name: string
  sentence: number | null
}

/** Who has the desk of a translation open, but the one who asks. */
export async function colleaguesHere(
  req: PayloadRequest,
  translation: number,
  me: string,
): Promise<Colleague[]> {
  const rows = await runSql(
    req,
    sql`select person, name, sentence from presences
        where translation_id = ${translation} and person <> ${me} order by name, person`,
  )
  return rows.map(({ person, name, sentence }) => ({
    person: String(person),
    name: String(name),
    sentence: sentence === null ? null : Number(sentence),
  }))
}
