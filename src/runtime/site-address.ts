import { readSettings } from './settings'

/**
 * Where the site stands, as readers write it: `SITE_URL`, or this machine. Read at every use, because a build
 * must not carry the address of the machine that built it.
 */
export function siteAddress(): URL {
  return new URL(readSettings(process.env).siteUrl)
}

export function fullAddress(path: string): string {
  return new URL(path, siteAddress()).href
}
