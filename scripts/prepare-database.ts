import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { runVisibly } from '../src/runtime/child'
import { type Product, projectRoot } from '../src/runtime/product'
import { StartRefused } from '../src/runtime/start-refused'
import { typescriptCommand } from '../src/runtime/typescript'

/** What the demo says when it is ready. The seed's report may hold more. */
export type SeedNotice = z.infer<typeof seedNotice>

const seedNotice = z.object({
  accounts: z.array(
    z.object({ email: z.string(), password: z.string(), name: z.string(), roles: z.array(z.string()) }),
  ),
  pages: z.array(z.object({ label: z.string(), path: z.string() })),
})

/** Brings the database to the newest schema. Runs on its own, so that its memory is given back. */
export async function migrateDatabase(product: Product): Promise<void> {
  await runOrRefuse(product, 'scripts/migrate.ts', [], 'The database could not be migrated.')
}

/** Migrates, then brings in the article through the same actions that editors use. */
export async function migrateAndSeed(product: Product): Promise<SeedNotice> {
  const report = path.join(product.dataDir, 'seed-report.json')
  await runOrRefuse(product, 'scripts/seed.ts', [report], 'The database could not be prepared.')
  return seedNotice.parse(JSON.parse(await readFile(report, 'utf8')))
}

async function runOrRefuse(product: Product, script: string, args: string[], fault: string): Promise<void> {
  const command = typescriptCommand(script, ...args)
  const code = await runVisibly(process.execPath, command, { cwd: projectRoot, env: product.env })
  if (code !== 0) throw new StartRefused(fault, 'The reason is above.')
}
