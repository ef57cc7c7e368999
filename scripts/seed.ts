/** Migrates and seeds the database of the environment, and writes the seed's report to the file named. */
import { writeFile } from 'node:fs/promises'
import { getPayload } from 'payload'
import config from '../payload.config'
import { seed } from '../seed'

const [reportFile] = process.argv.slice(2)
const payload = await getPayload({ config, disableOnInit: true })
await payload.db.migrate()
await payload.config.onInit?.(payload)
const report = await seed(payload)
if (reportFile) await writeFile(reportFile, JSON.stringify(report), { mode: 0o600 })
process.exit(0)
