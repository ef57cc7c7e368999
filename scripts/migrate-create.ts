/** Writes a migration from what changed in the collections: `npm run migrate:create -- NAME`. */
import { getPayload } from 'payload'

import config from '../payload.config'

const [name] = process.argv.slice(2)
if (!name) {
  console.error('Name the migration: npm run migrate:create -- add_something')
  process.exit(2)
}
const payload = await getPayload({ config, disableOnInit: true, disableDBConnect: true })
await payload.db.createMigration({ payload, migrationName: name, forceAcceptWarning: true })
process.exit(0)
