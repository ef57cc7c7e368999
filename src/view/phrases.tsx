import { Fragment } from 'react'

/**
 * A Chinese heading with its line breaks between words: CSS alone breaks 中国 in two. Breaks are offered by
 * `<wbr>`, which holds no text, so the words stay the words; the stylesheet sets `word-break: keep-all`.
 * Offered only between two words or after a pause, so that a dash keeps what it joins.
 */
export function Phrases({ text, locale }: { text: string; locale: string }) {
  if (!locale.startsWith('zh')) return text
  return phrases(text, locale).map((phrase, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {phrase}
    </Fragment>
  ))
}

/** The text cut where a line may break; joined again it is the text. */
export function phrases(text: string, locale: string): string[] {
  const segments = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)]
  const result: string[] = []
  segments.forEach(({ segment, isWordLike }, index) => {
    const before = segments[index - 1]
    const isBreak = isWordLike && (before?.isWordLike || pauses.has(before?.segment ?? ''))
    if (isBreak || result.length === 0) result.push(segment)
    else result.push((result.pop() ?? '') + segment)
  })
  return result
}

const pauses = new Set(['，', '、', '；', '：', '。', '！', '？'])
