import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { StartRefused, errorCode } from './start-refused'

/** The secrets of one installation, kept in its data folder and readable by its owner only. */
export type Secrets = z.infer<typeof secretsFile>

const secretsFile = z.object({ payloadSecret: z.string().min(32) })

/** Reads the secrets of the data folder, or makes them on the first start (mode 0600). */
export async function openSecrets(dataDir: string): Promise<Secrets> {
  const file = path.join(path.resolve(dataDir), 'secrets.json')
  return (await readSecrets(file)) ?? makeSecrets(file)
}

async function readSecrets(file: string): Promise<Secrets | undefined> {
  try {
    return secretsFile.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw new StartRefused(
      `The secrets in ${file} cannot be read (${errorCode(error) ?? 'not in the form expected'}).`,
      'Start as the owner of the file, or delete it: everybody will have to log in again, nothing else is lost.',
    )
  }
}

/** When two processes start at once, the first one's secrets hold: linking fails for the second. */
async function makeSecrets(file: string): Promise<Secrets> {
  const secrets = { payloadSecret: randomBytes(32).toString('hex') }
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  await writeFile(draft, JSON.stringify(secrets), { mode: 0o600 })
  try {
    await link(draft, file)
    return secrets
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
    return openSecrets(path.dirname(file))
  } finally {
    await rm(draft, { force: true })
  }
}
