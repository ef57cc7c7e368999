import path from 'node:path'

import { lexicalEditor } from '@payloadcms/richtext-lexical'

process.stdout.write(`${typeof lexicalEditor} ${path.basename(import.meta.resolve('lexical'))}`)
