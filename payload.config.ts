import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { postgresAdapter } from '@payloadcms/db-postgres'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { copydesk } from './src/copydesk'
import { migrations } from './src/migrations'
import { mailBy } from './src/runtime/mail'
import { payloadSecret } from './src/runtime/payload-secret'
import { readSettings } from './src/runtime/settings'
import { sectionEditor } from './src/richtext/editor'
import { deeplCompatible } from './src/suggesting/deepl'

const root = path.dirname(fileURLToPath(import.meta.url))
const { mail, suggestions } = readSettings(process.env)
const dataDir = path.resolve(root, process.env.COPYDESK_DATA_DIR ?? '.data')

export default buildConfig({
  secret: payloadSecret(process.env),
  sharp,
  email: mail && mailBy(mail),
  editor: sectionEditor(),
  i18n: { supportedLanguages: { en, zh }, fallbackLanguage: 'en' },
  admin: {
    user: 'users',
    avatar: 'default',
    importMap: { baseDir: root },
    meta: { titleSuffix: ' · Copydesk' },
  },
  db: postgresAdapter({
    pool: { connectionString: process.env.DATABASE_URL ?? '' },
    push: false,
    migrationDir: path.join(root, 'src/migrations'),
    prodMigrations: migrations,
  }),
  // `npm run generate` writes them, and `npm test` checks that they are fresh.
  typescript: { autoGenerate: false, outputFile: path.join(root, 'src/payload-types.ts') },
  graphQL: { disablePlaygroundInProduction: true },
  telemetry: false,
  plugins: [copydesk({ mediaDir: path.join(dataDir, 'media'), suggestions: deeplCompatible(suggestions) })],
})
