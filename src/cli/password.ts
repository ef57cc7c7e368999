import { password as ask } from '@inquirer/prompts'
import { text } from 'node:stream/consumers'

import { refused, type CommandEnd } from './command-end'

/** In characters. */
const shortest = 8

/** Asks for a password without showing it, or reads the first line of standard input in a script. */
export async function readPassword(): Promise<string | undefined> {
  const given = process.stdin.isTTY ? await askTwice() : (await text(process.stdin)).split(/\r?\n/, 1)[0]
  return given !== undefined && given.length >= shortest ? given : undefined
}

/** Why `readPassword` gives none. */
export function weakPassword(): CommandEnd {
  return refused(
    'weakPassword',
    `A password has at least ${shortest} characters, and is given the same twice.`,
    'Choose a longer one, and type it twice; in a script it is the first line of standard input.',
  )
}

async function askTwice(): Promise<string | undefined> {
  // Standard output is kept for the result.
  const context = { output: process.stderr }
  const first = await ask({ message: 'Password', mask: true }, context)
  const second = await ask({ message: 'Once more', mask: true }, context)
  return first === second ? first : undefined
}
