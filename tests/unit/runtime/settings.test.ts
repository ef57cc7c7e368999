import { describe, expect, it } from 'vitest'
import { payloadSecret } from '../../../src/runtime/payload-secret'
import { readSettings } from '../../../src/runtime/settings'

const strong = '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a6978'

describe('the settings', () => {
  it('need nothing from the environment', () => {
    expect(readSettings({})).toEqual({
      databaseUrl: undefined,
      dataDir: undefined,
      port: 3000,
      siteUrl: 'http://localhost:3000',
      suggestions: { hasConsent: false },
      isDemo: false,
      isProduction: false,
      chromiumPath: undefined,
    })
  })

  it('take an empty variable for an absent one', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '', COPYDESK_DEMO: '0' })).toEqual(readSettings({}))
  })

  it('take the port for the address of the site, unless that is said', () => {
    expect(readSettings({ PORT: '8080' }).siteUrl).toBe('http://localhost:8080')
    expect(readSettings({ PORT: '8080', SITE_URL: 'https://News.Example/' }).siteUrl).toBe(
      'https://news.example',
    )
  })

  it.each(['news.example', 'ftp://news.example', 'https://news.example/desk', 'https://a:b@news.example'])(
    'refuse %s as the address of the site',
    (url) => {
      expect(() => readSettings({ SITE_URL: url })).toThrow(/SITE_URL must be/)
    },
  )

  it('take the machine that suggests translations only by a safe address and a plain yes', () => {
    const set = { SUGGEST_URL: 'https://api.example', SUGGEST_KEY: 'k', SUGGEST_CONSENT: 'yes' }
    expect(readSettings(set).suggestions).toEqual({ url: 'https://api.example', key: 'k', hasConsent: true })
    expect(readSettings({ SUGGEST_URL: 'http://localhost:9000' }).suggestions.hasConsent).toBe(false)
    expect(() => readSettings({ SUGGEST_URL: 'http://api.example' })).toThrow(/SUGGEST_URL must begin/)
    expect(() => readSettings({ SUGGEST_CONSENT: '1' })).toThrow(/SUGGEST_CONSENT must be yes/)
  })

  it('name every variable that is wrong', () => {
    const read = () => readSettings({ PORT: '70000', DATABASE_URL: 'mysql://x' })
    expect(read).toThrow(/DATABASE_URL must begin[\s\S]*PORT must be a whole number/)
  })
})

describe('the secret that signs sessions', () => {
  const production = { NODE_ENV: 'production' }

  it('is taken when it is strong', () => {
    expect(payloadSecret({ ...production, PAYLOAD_SECRET: strong })).toBe(strong)
  })

  it.each([
    ['is missing', undefined, 'is not set'],
    ['has 31 characters', strong.slice(0, 31), 'has 31 characters'],
    ['stands in every manual', 'your-secret-here-0123456789-abcdefghijk', 'everybody knows'],
    ['is one character repeated', 'x'.repeat(40), 'too few different characters'],
  ])('stops production when it %s', (_, secret, reason) => {
    expect(() => payloadSecret({ ...production, PAYLOAD_SECRET: secret })).toThrow(reason)
  })

  it('may be weak in development and in the demo, but never missing', () => {
    expect(payloadSecret({ PAYLOAD_SECRET: 'weak' })).toBe('weak')
    expect(payloadSecret({ ...production, COPYDESK_DEMO: '1', PAYLOAD_SECRET: 'weak' })).toBe('weak')
    expect(() => payloadSecret({ ...production, COPYDESK_DEMO: '1' })).toThrow('is not set')
  })

  it('is strict with a demo that is switched off', () => {
    expect(() => payloadSecret({ ...production, COPYDESK_DEMO: '0', PAYLOAD_SECRET: 'weak' })).toThrow(
      'has 4 characters',
    )
  })

  it('is not needed while building', () => {
    expect(() => payloadSecret({ ...production, NEXT_PHASE: 'phase-production-build' })).not.toThrow()
  })
})
