/** Writes into the folder named the migration that the collections would need now, and nothing if none. */
import { getPayload } from 'payload'
import config from '../../payload.config'

const [folder = ''] = process.argv.slice(2)
const payload = await getPayload({ config, disableOnInit: true, disableDBConnect: true })
payload.db.migrationDir = folder
// Without `forceAcceptWarning`, which would write an empty migration where none is needed.
await payload.db.createMigration({
  payload,
  migrationName: 'missing',
  skipEmpty: true,
})
process.exit(0)
