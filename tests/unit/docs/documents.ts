import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../../..')

/** A document by its path from the project's folder, with `/` as separator. */
export interface Document {
  file: string
  text: string
}

/** The text of a file of the project. */
export function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}

/** Files below a folder of the project whose names end so. */
export function filesIn(folder: string, ending: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
    .sort()
}

/** Everything that strangers read. */
export function documents(): Document[] {
  const files = ['README.md', 'CONTRIBUTING.md', ...filesIn('docs', '.md')]
  return files.map((file) => ({ file, text: read(file) }))
}

/** Every value of the first group of a global expression. */
export function groupsOf(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, group]) => (group === undefined ? [] : [group]))
}

/** The words that a text does not set as code; what is in this list is missing from the document. */
export function unsaid(text: string, words: readonly string[]): string[] {
  return words.filter((word) => !text.includes(`\`${word}\``))
}
