import { chromium, type Page } from '@playwright/test'
import { chromiumFlags, findChromium } from '../../scripts/chromium'
import { say } from '../../scripts/run-script'
import { DEMO_PASSWORD } from '../../seed/people'
import type { Desk } from '../desk'
import type { Figure } from '../figure'
import type { Stage } from '../stage'
import { median, percentile, spreadOf } from '../statistics'

const letters = 'The pipelines delivered more than was agreed, and nobody was left without gas in winter. '

/** The translation desk in Chromium with thousands of sentences: from the address to the last sentence, and typing. */
export async function translationDeskInChromium({ desk, site, sizes }: Stage): Promise<Figure[]> {
  const open = await desk()
  const { translation, count } = await fillWith(open, sizes.sentences)
  const path = `${await site()}/admin/translate/${translation}`
  const browser = await chromium.launch({ executablePath: await findChromium(say), args: [...chromiumFlags] })
  try {
    const page = await signedIn(await browser.newPage(), await site())
    await openDeskAt(page, path, count)
    const opened: Opening[] = []
    for (let round = 0; round < sizes.openings; round++) opened.push(await openDeskAt(page, path, count))
    const typed = await typeInto(page)
    return [...openingFigures(opened, count), typingFigure(typed, count)]
  } finally {
    await browser.close()
  }
}

/** Milliseconds from going to the address. */
interface Opening {
  /** Until the first sentences can be worked on. */
  first: number
  /** Until the list holds every sentence. */
  all: number
  /** Until the findings of the last of them are there. */
  checked: number
}

function openingFigures(opened: Opening[], count: number): Figure[] {
  const sides = {
    'first sentences:': `${median(opened.map(({ first }) => first)).toFixed(0)} ms`,
    'all:': `${median(opened.map(({ all }) => all)).toFixed(0)} ms`,
    'all findings:': `${median(opened.map(({ checked }) => checked)).toFixed(0)} ms`,
  }
  const figure = { row: 'translation-desk', unit: 'ms' as const, sides }
  const start = 'time from going to the address of the desk until'
  return [
    {
      ...figure,
      goal: { atMost: 2000 },
      what: `opening the translation desk with ${count} sentences in Chromium`,
      compares: `${start} its first sentences can be worked on and all ${count} are in the list, to be scrolled to, filtered, counted and translated; what the checks say of those beyond the first screen comes after`,
      value: spreadOf(opened.map(({ all }) => all)),
    },
    {
      ...figure,
      goal: null,
      what: 'opening it until every finding is there',
      compares: `${start} the findings of the last of the ${count} sentences are there too`,
      value: spreadOf(opened.map(({ checked }) => checked)),
    },
  ]
}

function typingFigure(typed: number[], count: number): Figure {
  return {
    row: 'translation-desk',
    what: `a keystroke there, at the 95th percentile`,
    compares: `time from a key to the next frame that shows it, ${typed.length} keys at five in a second, with ${count} sentences in Chromium`,
    goal: { atMost: 50 },
    unit: 'ms',
    value: { median: percentile(typed, 95), lowest: Math.min(...typed), highest: Math.max(...typed) },
    sides: { 'median:': `${median(typed).toFixed(1)} ms` },
  }
}

async function signedIn(page: Page, address: string): Promise<Page> {
  const data = { email: 'translator@demo.example', password: DEMO_PASSWORD }
  const answer = await page.request.post(`${address}/api/users/login`, { data, headers: { Origin: address } })
  if (!answer.ok()) throw new Error(`nobody is logged in: ${answer.status()}`)
  return page
}

async function openDeskAt(page: Page, path: string, count: number): Promise<Opening> {
  await page.goto('about:blank')
  const start = performance.now()
  const passed = () => performance.now() - start
  await page.goto(path, { waitUntil: 'commit' })
  await page.locator('.translation-row--open').waitFor()
  const first = passed()
  await page.locator(`.translation-list[aria-rowcount="${count + 1}"]`).waitFor()
  const all = passed()
  await page.locator('.translation[data-loading="done"]').waitFor()
  return { first, all, checked: passed() }
}

/** Milliseconds of each key, from the event to the frame after it, as the page itself measures them. */
async function typeInto(page: Page): Promise<number[]> {
  await page.locator('.translation-row').nth(8).click()
  const editor = page.locator('.translation-row--open .desk-editor')
  await editor.focus()
  await editor.evaluate((element) => {
    const taken: number[] = []
    Object.assign(window, { taken })
    element.addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => setTimeout(() => taken.push(performance.now() - timeStamp))),
      { capture: true },
    )
  })
  await page.keyboard.type(letters, { delay: 200 })
  return page.evaluate(() => (window as unknown as { taken: number[] }).taken)
}

/** Copies of the demo's sentences under its English translation, until there are so many. */
async function fillWith({ sql }: Desk, wanted: number): Promise<{ translation: number; count: number }> {
  const { rows } = await sql.query<{ id: number; revision: number; count: number }>(
    `select tr.id, tr.source_revision_id as revision, count(*)::int as count
       from translations tr join segment_translations t on t.translation_id = tr.id and t.segment_id is not null
       where tr.locale = 'en' group by tr.id order by tr.id limit 1`,
  )
  const [found] = rows
  if (!found) throw new Error('the demo has no English translation')
  const { id: translation, revision, count } = found
  const copies = Math.max(0, Math.ceil(wanted / count) - 1)
  await sql.query('set session_replication_role = replica')
  await sql.query(
    `insert into segments (revision_id, "order", block, section, source, text_hash, cut, updated_at, created_at)
       select revision_id, "order" + $2 * n, block || '-' || n, section, source, text_hash,
         jsonb_set(cut, '{order}', to_jsonb(("order" + $2 * n)::int)), now(), now()
       from segments, generate_series(1, $3::int) n where revision_id = $1`,
    [revision, count, copies],
  )
  await sql.query(
    `insert into segment_translations
         (translation_id, segment_id, based_on_id, target, state, freshness, origin, lock_version, updated_at, created_at)
       select t.translation_id, s.id, s.id, t.target, t.state, 'current', t.origin, t.lock_version, now(), now()
       from segments s
       join segments first on first.revision_id = s.revision_id and first."order" = mod(s."order"::int, $2::int)
       join segment_translations t on t.segment_id = first.id and t.translation_id = $3
       where s.revision_id = $1 and s."order" >= $2`,
    [revision, count, translation],
  )
  await sql.query(
    `insert into translation_acts
         (kind, subject, act, target, state, lock_version, person, person_name, at, updated_at, created_at)
       select a.kind, t.id, a.act, a.target, a.state, a.lock_version, a.person, a.person_name, a.at, now(), now()
       from segment_translations t
       join segments s on s.id = t.segment_id
       join segments first on first.revision_id = s.revision_id and first."order" = mod(s."order"::int, $2::int)
       join segment_translations o on o.segment_id = first.id and o.translation_id = t.translation_id
       join translation_acts a on a.kind = 'segment' and a.subject = o.id
       where t.translation_id = $3 and s.revision_id = $1 and s."order" >= $2`,
    [revision, count, translation],
  )
  await sql.query('set session_replication_role = origin')
  await sql.query('vacuum analyze')
  return { translation, count: count * (copies + 1) }
}
