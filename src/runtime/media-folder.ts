import path from 'node:path'
import { readSettings } from './settings'

/** Where the files of pictures are kept: beside the database, or in `.data` of the folder we run in. */
export function mediaFolder(env: Readonly<Record<string, string | undefined>>): string {
  return path.resolve(readSettings(env).dataDir ?? '.data', 'media')
}
