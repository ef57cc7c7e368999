import { z } from 'zod'

import { isSafeAddress, type SuggestionSettings } from '../suggesting/settings'
import { StartRefused } from './start-refused'

/** What the environment decides. Everything has a default; production additionally wants a secret. */
export type Settings = {
  /** A PostgreSQL of the operator's own; without it the embedded one is used. */
  databaseUrl: string | undefined
  /** Where database, media and secrets are kept, if not in the project's `.data`. */
  dataDir: string | undefined
  port: number
  /** Where readers find the site: scheme, host and port, without a slash at the end. */
  siteUrl: string
  /** Where mail goes out and whom it is from; without it, mail is written to the log. */
  mail: { smtpUrl: string; from: string } | undefined
  /** The service that may suggest translations; it is asked only when all of these are set. */
  suggestions: SuggestionSettings
  isDemo: boolean
  isProduction: boolean
  /** Where Chromium is, for the browser tests. */
  chromiumPath: string | undefined
}

const optional = z
  .string()
  .optional()
  .transform((text) => (text === '' ? undefined : text))

const flag = optional.transform((text) => text !== undefined && text !== '0' && text !== 'false')

const environment = z.object({
  DATABASE_URL: optional.refine((url) => url === undefined || /^postgres(ql)?:\/\//.test(url), {
    message: 'DATABASE_URL must begin with postgres:// or postgresql://',
  }),
  COPYDESK_DATA_DIR: optional,
  PORT: optional.refine((port) => port === undefined || isPort(port), {
    message: 'PORT must be a whole number from 1 to 65535',
  }),
  SITE_URL: optional.refine((url) => url === undefined || isOrigin(url), {
    message: 'SITE_URL must be a scheme, a host and perhaps a port, such as https://news.example',
  }),
  SMTP_URL: optional.refine((url) => url === undefined || /^smtps?:\/\//.test(url), {
    message: 'SMTP_URL must begin with smtp:// or smtps://',
  }),
  MAIL_FROM: optional,
  SUGGEST_URL: optional.refine((url) => url === undefined || isSafeAddress(url), {
    message: 'SUGGEST_URL must begin with https://, or http:// for this machine, without a password in it',
  }),
  SUGGEST_KEY: optional,
  SUGGEST_CONSENT: optional.refine((word) => word === undefined || word === 'yes', {
    message: 'SUGGEST_CONSENT must be yes, or not set: it says that unpublished text may go to that service',
  }),
  COPYDESK_DEMO: flag,
  NODE_ENV: optional,
  CHROMIUM_PATH: optional,
})

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535
}

/** The site fills its host: an address with a path, a question or a password would be half of each link. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { origin, href, protocol } = new URL(text)
  return /^https?:$/.test(protocol) && href === `${origin}/`
}

/** @throws StartRefused naming every variable that is wrong, not only the first. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const read = environment.safeParse(env)
  if (!read.success) {
    const faults = read.error.issues.map((issue) => issue.message)
    throw new StartRefused(faults.join('\n'), 'Correct or unset the variable and start again.')
  }
  const port = Number(read.data.PORT ?? 3000)
  return {
    databaseUrl: read.data.DATABASE_URL,
    dataDir: read.data.COPYDESK_DATA_DIR,
    port,
    siteUrl: new URL(read.data.SITE_URL ?? `http://localhost:${port}`).origin,
    mail: mailOf(read.data.SMTP_URL, read.data.MAIL_FROM),
    suggestions: {
      url: read.data.SUGGEST_URL,
      key: read.data.SUGGEST_KEY,
      hasConsent: read.data.SUGGEST_CONSENT === 'yes',
    },
    isDemo: read.data.COPYDESK_DEMO,
    isProduction: read.data.NODE_ENV === 'production',
    chromiumPath: read.data.CHROMIUM_PATH,
  }
}

function mailOf(smtpUrl: string | undefined, from: string | undefined): Settings['mail'] {
  return smtpUrl === undefined ? undefined : { smtpUrl, from: from ?? 'copydesk@localhost' }
}
