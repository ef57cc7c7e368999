import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

import { commandFiles, npmScripts } from './code-lists'
import { documents, groupsOf, read, root, unsaid } from './documents'

const all = documents()
const everywhere = all.map(({ file, text }) => [file, text] as const)

/** Links stand in prose; what stands in code is an example. */
const proseOf = (text: string) => text.replace(/^ *```[\s\S]*?^ *```/gm, '').replace(/`[^`\n]*`/g, '')

/** The anchors that a page of Markdown gives its headings: lower case, words joined by hyphens. */
function anchorsOf(text: string): string[] {
  return groupsOf(text, /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replace(/\s/g, '-'),
  )
}

function isThere(from: string, link: string): boolean {
  const [target = '', anchor] = link.split('#')
  const file = target === '' ? from : path.join(path.dirname(from), target)
  if (!existsSync(path.join(root, file))) return false
  return anchor === undefined || anchorsOf(read(file)).includes(anchor)
}

describe.each(everywhere)('%s', (file, text) => {
  it('links only to what is there', () => {
    const links = groupsOf(proseOf(text), /\]\(([^)\s]+)\)/g).filter((link) => !/^[a-z]+:/.test(link))
    expect(links.filter((link) => !isThere(file, link))).toEqual([])
  })

  it('names only files and folders that exist', () => {
    const named = groupsOf(text, /`((?:src|scripts|seed|tests|bench|bin|docs|eslint-rules)\/[^`\s{}*]*)`/g)
    expect(named.filter((name) => !existsSync(path.join(root, name)))).toEqual([])
  })

  it('finds every function where it says it is', () => {
    const misplaced = [...text.matchAll(/`(\w+)` in\s+`([^`]+\.\w+)`/g)].filter(
      ([, name = '', source = '']) => {
        const defined = new RegExp(`\\b(function|const|class|type|interface) ${name}\\b`)
        return !existsSync(path.join(root, source)) || !defined.test(read(source))
      },
    )
    expect(misplaced.map(([sentence]) => sentence)).toEqual([])
  })

  it('runs only scripts and commands that exist', () => {
    const scripts = groupsOf(text, /npm run ([\w:]+)/g)
    expect(scripts.filter((name) => !npmScripts().includes(name))).toEqual([])
    const commands = commandFiles().flatMap((one) => one.commands)
    const groups = commands.map((name) => name.split(' ')[0] ?? name)
    const used = groupsOf(
      text,
      /(?:npx copydesk|bin\/copydesk\.mjs) ((?:(?:user|xliff|memory|terms) )?[a-z]+)/g,
    )
    expect(used.filter((name) => !groups.includes(name) && !commands.includes(name))).toEqual([])
  })
})

describe('the README', () => {
  it('fences only commands that a stranger can run as they stand', () => {
    const fences = groupsOf(read('README.md'), /^```sh\n([\s\S]*?)^```/gm)
    const commands = fences.flatMap((fence) => fence.trim().split(/\n| && /))
    const known = ['npm ci', 'npm test', ...npmScripts().map((name) => `npm run ${name}`)]
    expect(commands.length).toBeGreaterThan(0)
    expect(commands.filter((command) => !known.includes(command))).toEqual([])
  })

  it('names the accounts of the demo, and only those', () => {
    const named = new Set(groupsOf(read('README.md'), /(\w+@demo\.example)/g))
    const hired = new Set(groupsOf(read('seed/people.ts'), /(\w+@demo\.example)/g))
    expect([...named].sort()).toEqual([...hired].sort())
  })
})

describe('CONTRIBUTING', () => {
  it('describes every room of the house', () => {
    const rooms = groupsOf(read('.dependency-cruiser.mjs'), /^ {2}'([^']+)': \[/gm)
      .map((room) => room.replaceAll('\\\\', ''))
      .filter((room) => room.startsWith('src/') && existsSync(path.join(root, room)))
    expect(rooms.length).toBeGreaterThan(10)
    expect(unsaid(read('CONTRIBUTING.md'), rooms)).toEqual([])
  })
})

describe('the index of the documents', () => {
  it('leads to every document', () => {
    const linked = groupsOf(read('docs/README.md'), /\]\(([^)#\s]+)/g)
    const unlinked = all
      .map(({ file }) => file)
      .filter((file) => file.startsWith('docs/') && file !== 'docs/README.md')
      .filter((file) => !linked.includes(file.slice('docs/'.length)))
    expect(unlinked).toEqual([])
  })
})
