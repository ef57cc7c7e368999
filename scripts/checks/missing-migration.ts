/** Writes into the folder named the migration that the collections would need now, and nothing if none. */
import { getPayload } from 'payload'
import config from '../../payload.config'

const [folder = ''] = process.argv.slice(2)
const payload = await getPayload({ config, disableOnInit: true, disableDBConnect: true })
payload.db.migrationDir = folder
await payload.db.createMigration({
  payload,
  migrationName: 'missing',
  skipEmpty: true,
  forceAcceptWarning: true,
})
process.exit(0)
