import { defineConfig } from '@playwright/test'
import { chromiumFlags } from './scripts/chromium'

/**
 * The global setup starts a freshly seeded demo of its own and leaves its address and the browser's path
 * in the environment, which the workers inherit.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/support/serve-demo.ts',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 1,
  forbidOnly: true,
  timeout: 60_000,
  globalTimeout: 30 * 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env.COPYDESK_E2E_ADDRESS,
    locale: 'en-US',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.COPYDESK_E2E_CHROMIUM, args: chromiumFlags },
  },
})
