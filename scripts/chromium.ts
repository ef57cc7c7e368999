import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { runQuietly } from '../src/runtime/child'
import { projectRoot } from '../src/runtime/product'
import { readSettings } from '../src/runtime/settings'
import { StartRefused } from '../src/runtime/start-refused'

const minutes = 60_000
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Chromium refuses its sandbox to root; the rest keeps it from calling services of its maker. */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/**
 * The path of a Chromium for the browser tests: the one named, Playwright's own, the system's, or one that
 * is installed now.
 * @throws StartRefused when there is none and none can be installed
 */
export async function findChromium(log: (line: string) => void): Promise<string> {
  const named = readSettings(process.env).chromiumPath
  if (named !== undefined) return requireNamed(named)
  return present() ?? (await installByPlaywright(log)) ?? (await installByApt(log)) ?? refuse()
}

function requireNamed(file: string): string {
  if (existsSync(file)) return file
  throw new StartRefused(`There is no ${file}.`, 'Correct CHROMIUM_PATH, or unset it to have one looked for.')
}

function present(): string | undefined {
  return [chromium.executablePath(), ...places].find((file) => file !== '' && existsSync(file))
}

async function installByPlaywright(log: (line: string) => void): Promise<string | undefined> {
  log('No Chromium found: asking Playwright to install one (at most 5 minutes) …')
  const cli = path.join(projectRoot, 'node_modules/@playwright/test/cli.js')
  const args = [cli, 'install', '--with-deps', 'chromium']
  await runQuietly(process.execPath, args, { cwd: projectRoot, env: process.env, timeout: 5 * minutes })
  return present()
}

async function installByApt(log: (line: string) => void): Promise<string | undefined> {
  const isDebian = spawnSync('apt-get', ['--version']).status === 0
  if (process.getuid?.() !== 0 || !isDebian) return undefined
  log('Installing chromium and fonts-noto-cjk with apt-get (at most 10 minutes) …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = { cwd: projectRoot, env, timeout: 5 * minutes }
  await runQuietly('apt-get', ['update'], options)
  await runQuietly('apt-get', ['install', '-y', 'chromium', 'fonts-noto-cjk'], options)
  return present()
}

function refuse(): never {
  throw new StartRefused(
    'The browser tests need Chromium; none was found and none could be installed.',
    'Install Chromium or Chrome and name it: CHROMIUM_PATH=/path/to/chromium npm test',
  )
}
