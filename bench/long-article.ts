import { manuscriptFrom } from '../src/domain/importing/build'
import { parseArticle } from '../src/domain/importing/parse'
import type { Manuscript } from '../src/domain/manuscript/types'
import { articleText } from './desk'

/** A file of at least so many UTF-16 code units: the real article, its sections again and again. */
export async function longText(length: number): Promise<string> {
  const [title = '', subtitle = '', ...body] = (await articleText()).trim().split('\n')
  const lines = [title, subtitle]
  for (let size = 0; size < length; size += body.join('\n').length + 1) lines.push(...body)
  return `${lines.join('\n')}\n`
}

export function manuscriptOf(text: string): Manuscript {
  const parsed = parseArticle(text, { language: 'zh-Hans' })
  return manuscriptFrom(parsed, { locale: 'zh-Hans', sourceLocale: 'zh-Hans' })
}
