import { readFile } from 'node:fs/promises'

import { StartRefused, errorCode } from '../runtime/start-refused'

/** The bytes of a file that somebody named. @throws StartRefused, in words, when it cannot be read */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    const reason = errorCode(error)
    if (reason === undefined) throw error
    throw new StartRefused(
      `The file ${file} cannot be read (${reason}).`,
      'Check its name and its permissions.',
    )
  }
}
