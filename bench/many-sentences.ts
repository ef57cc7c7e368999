import { readFile } from 'node:fs/promises'

import type { Frozen } from '../src/domain/manuscript/types'
import type { TranslationTerm } from '../src/domain/translation/types'
import { articleText } from './desk'
import { manuscriptOf } from './long-article'

/**
 * So many different sentences, of two to five clauses of the real article in ever other orders. Bigrams repeat far
 * more than in a real memory, which makes looking one up harder.
 */
export async function manySentences(count: number): Promise<string[]> {
  const clauses = (await articleText()).split(/[，。；：\n]/u).filter((clause) => clause.trim().length > 4)
  const next = numbers(42)
  return Array.from({ length: count }, () => {
    const picked = Array.from({ length: 2 + (next() % 4) }, () => clauses[next() % clauses.length]?.trim())
    return `${picked.join('，')}。`
  })
}

/** The same whole numbers in every run: a linear congruential generator, its lower bits left out. */
export function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 8
  }
}

/**
 * A source revision of these sentences, three a paragraph; the blocks keep their ids while the sentences change, unless
 * they are called otherwise.
 */
export function revisionOf(sentences: readonly string[], name = 'block'): Frozen {
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / 3) }, (_, at) =>
    sentences.slice(at * 3, at * 3 + 3).join(''),
  )
  const blocks = paragraphs.map((text) => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, text }],
  }))
  const manuscript = { ...manuscriptOf('题\n'), sections: [{ heading: null, blocks }] }
  const ids = blocks.map((_, at) => `${name}-${at}`)
  return { manuscript, identity: { sections: [{ id: 'section', blocks: ids }], quotes: [], sources: [] } }
}

interface GoodTranslation {
  blocks: { segments: { source: string; target: string }[] }[]
  terms: TranslationTerm[]
}

/** The good English translation of the article, which the seed has, again and again. */
export async function manyPairs(count: number) {
  const file = new URL('../seed/translation.en.json', import.meta.url)
  const { blocks, terms } = JSON.parse(await readFile(file, 'utf8')) as GoodTranslation
  const all = blocks.flatMap(({ segments }) => segments)
  const pairs = Array.from({ length: count }, (_, at) => {
    const { source, target } = all[at % all.length] ?? { source: '', target: '' }
    return { key: String(at), source, target }
  })
  return { pairs, terms }
}
