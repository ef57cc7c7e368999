/**
 * Where the site stands, as readers write it: `SITE_URL`, or this machine. Read at every use, because a build
 * must not carry the address of the machine that built it.
 */
export function siteAddress(): URL {
  return new URL(process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? '3000'}`)
}

export function fullAddress(path: string): string {
  return new URL(path, siteAddress()).href
}
