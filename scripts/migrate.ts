/**
 * `npm run migrate`: brings the database at DATABASE_URL to the newest schema. A step of its own in
 * production; `npm run demo` and `npm run dev` do the same by themselves.
 */
import { getPayload } from 'payload'
import config from '../payload.config'

const payload = await getPayload({ config, disableOnInit: true })
await payload.db.migrate()
process.exit(0)
