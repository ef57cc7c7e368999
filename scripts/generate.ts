/**
 * Writes what is generated from the configuration: Payload's types and the admin panel's import map.
 * A script with a top-level await, since Payload's own command line now and then does nothing and exits 0.
 */
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'

import config from '../payload.config'

const settled = await config

await generateTypes(settled, { log: false })
await generateImportMap(settled, { force: true, log: false })
process.exit(0)
