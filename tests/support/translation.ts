import type { DeskSegment } from '../../src/queries/translation/desk-segments'
import type { Answer, Desk, Who } from './desk'

/** A translation of a test, with requests on its sentences. */
export interface TranslationOf {
  id: number
  segments: () => Promise<DeskSegment[]>
  /** The sentence whose source begins so. */
  find: (beginning: string) => Promise<DeskSegment>
  save: (who: Who, segment: DeskSegment, target: string) => Promise<Answer>
  /** `POST` of a verb, with the version that the segment was read at. */
  say: (who: Who, segment: DeskSegment, verb: string, more?: object) => Promise<Answer>
  /** Translates, submits and has accepted every sentence and quotation that is not. */
  finish: (words?: (segment: DeskSegment) => string) => Promise<void>
}

/** Opens a translation into English of an article that is approved. */
export async function translate(desk: Desk, article: number, locale = 'en'): Promise<TranslationOf> {
  const opened = await desk.send('translator', 'POST', `/articles/${article}/translations`, { locale })
  if (opened.status !== 201) throw new Error(`not opened: ${opened.text}`)
  const { id } = opened.body.translation as { id: number }
  return on(desk, id)
}

/** What the test article says in English. */
const english: Record<string, string> = {
  示例标题: 'A Sample Title',
  '——写在测试之际': '— Written on the Occasion of a Test',
  '这是导语，说明本文要讲什么。': 'This is the lead; it says what the article is about.',
  第一节: 'Section One',
  '这是第一节的另一句话。': 'This is another sentence of the first part.',
  第一节的第二段讲述了更多情况: 'The second paragraph of the first part tells more.',
  第二节: 'Section Two',
  第二节只有一个段落: 'The second part has but one paragraph, which explains what comes next.',
}

/** English words for a sentence of the test article, with its codes. */
export function inEnglish({ source }: DeskSegment): string {
  const longestFirst = Object.entries(english).sort(([a], [b]) => b.length - a.length)
  const [, before] = longestFirst.find(([beginning]) => source.startsWith(beginning)) ?? []
  const codes = source.match(/\{q:[^}]+\}/g) ?? []
  if (before === undefined)
    return `Zhang, a spokesperson for the municipal government, said: ${codes.join(' ')}`
  return [before, ...codes].join(' ')
}

function on(desk: Desk, id: number): TranslationOf {
  async function segments(): Promise<DeskSegment[]> {
    const { body } = await desk.send('translator', 'GET', `/translations/${id}/segments`)
    return body.items as DeskSegment[]
  }

  const save: TranslationOf['save'] = (who, { id: segment, lockVersion }, target) =>
    desk.send(who, 'PATCH', `/segment-translations/${segment}`, { target, lockVersion })

  const say: TranslationOf['say'] = (who, { id: segment, lockVersion }, verb, more = {}) =>
    desk.send(who, 'POST', `/segment-translations/${segment}/${verb}`, { lockVersion, ...more })

  async function finish(words = inEnglish): Promise<void> {
    for (const segment of await segments()) {
      let row = segment
      for (const quotation of row.quotations) {
        if (quotation.translation?.state === 'approved') continue
        const target = 'We will finish the whole project on time.'
        const sent = { quote: quotation.quote, target, kind: 'house' }
        const { body } = await desk.send('translator', 'POST', `/translations/${id}/quotations`, sent)
        const { id: made, lockVersion } = body.quotation as { id: number; lockVersion: number }
        await desk.send('reviewer', 'POST', `/quote-translations/${made}/accept`, { lockVersion })
      }
      if (row.target === '') row = rowIn(await save('translator', row, words(row)))
      if (row.state === 'draft') row = rowIn(await say('translator', row, 'submit'))
      if (row.state === 'submitted') row = rowIn(await say('reviewer', row, 'accept'))
    }
  }

  return {
    id,
    segments,
    find: async (beginning) => {
      const found = (await segments()).find(({ source }) => source.startsWith(beginning))
      if (!found) throw new Error(`no sentence begins with ${beginning}`)
      return found
    },
    save,
    say,
    finish,
  }
}

/** The row that a change answered. */
export function rowIn(answer: Answer): DeskSegment {
  if (answer.status !== 200) throw new Error(`refused: ${answer.text}`)
  return answer.body.segment as DeskSegment
}
