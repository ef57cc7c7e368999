/** `npm run bench`: measures the product against what it is built on. See docs/reference/benchmarks.md. */
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { format, resolveConfig } from 'prettier'
import { runScript, say } from '../scripts/run-script'
import { projectRoot } from '../src/runtime/product'
import { isMet, type Figure } from './figure'
import { thisMachine, type Machine } from './machine'
import { readOptions, type Options } from './options'
import { rows } from './rows/all'
import { fullSizes, openStage, quickSizes, type Stage } from './stage'
import { terminalTable, withFigures } from './table'

const page = path.join(projectRoot, 'docs/reference/benchmarks.md')

await runScript(async () => {
  const options = readOptions(process.argv.slice(2), Object.keys(rows))
  const machine = thisMachine(new Date())
  const stage = openStage(options.isQuick ? quickSizes : fullSizes)
  const figures: Figure[] = []
  for (const name of options.rows) figures.push(...(await measure(name, stage)))
  print(figures, machine, options)
  if (options.isWriting) await writeDown(figures, machine)
  return 0
})

async function measure(name: string, stage: Stage): Promise<Figure[]> {
  say(`Measuring ${name} …`)
  return (await rows[name]?.(stage)) ?? []
}

function print(figures: Figure[], machine: Machine, { isJson, isQuick }: Options): void {
  const judged = figures.map((figure) => ({ ...figure, isMet: isMet(figure) }))
  const said = isJson
    ? JSON.stringify({ machine, isQuick, figures: judged }, null, 2)
    : terminalTable(figures, machine)
  process.stdout.write(`${said}\n`)
}

/** Puts the figures into the document, formatted as every document is: nobody types them. */
async function writeDown(figures: Figure[], machine: Machine): Promise<void> {
  const document = withFigures(await readFile(page, 'utf8'), figures, machine, Object.keys(rows))
  const style = await resolveConfig(page)
  await writeFile(page, await format(document, { ...style, parser: 'markdown' }))
  say(`Written to ${path.relative(projectRoot, page)}.`)
}
