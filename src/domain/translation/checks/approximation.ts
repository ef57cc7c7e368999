import { compareNumbers } from '../numbers/compare-numbers'
import type { TargetLocale, TranslationCheck } from '../types'

type Approximation = 'over' | 'near'

const words: Record<TargetLocale, Record<Approximation, RegExp>> = {
  en: {
    over: /more than|over|above|exceed|upwards|in excess|or more|plus|\+|some|at least|[- ]odd|beyond|surpass|top(?:ped|s)|well into|passed/iu,
    near: /near|almost|about|around|approximately|some|roughly|close to|approach|circa|or so|estimated|~/iu,
  },
  ru: {
    over: /более|больше|свыше|превы|с лишним|сверх|старше|перевал/iu,
    near: /около|почти|примерно|порядка|приблизительно|близк|ориентировочно|без малого/iu,
  },
  kk: { over: /астам|аса|артық|асып|асты|жоғары|көп/iu, near: /жуық|шамамен|таяу|дерлік|жақын/iu },
  uz: { over: /ortiq|oshiq|koʻp|osh(?:di|ib|gan|adi)|ziyod/iu, near: /qariyb|yaqin|taxminan|deyarli/iu },
}

/** 超 多 余 上 say “more than”, 近 约 “nearly”: an exact number in their place claims more than the source. */
export const approximation: TranslationCheck = {
  id: 'approximation',
  check: (segment, context) =>
    compareNumbers(segment, context).equal.flatMap(({ source, target }) => {
      if (source.approximation === null) return []
      const around = segment.target.slice(Math.max(0, target.start - 30), target.end + 25)
      if (words[context.locale][source.approximation].test(around)) return []
      const { start, end } = target
      const message = `“${segment.source.slice(source.start, source.end)}” is not exact; the translation says it is.`
      return [{ severity: 'minor' as const, message, start, end }]
    }),
}
