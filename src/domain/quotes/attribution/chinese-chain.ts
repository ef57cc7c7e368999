/**
 * Chinese, chains: “…”“…”……中亚五国元首积极评价…… The whole chain belongs to the plural subject, in this
 * sentence or the next; no member belongs to one of them, whatever its place in the row.
 */
import { approvals, sayingVerbs } from '../lexicon/cues.zh'
import { clauseSubject } from './chinese-clauses'
import type { Claim } from './claim'
import { moved } from './mention'
import type { Scene } from './scene'

const saying = new RegExp(`${sayingVerbs}|${approvals}`, 'u')

/** `scene` is that of the chain as a whole: before its first member, after its last. */
export function chineseChain(scene: Scene): Claim | null {
  const lead = /^[…。，,、；;等\s]*/u.exec(scene.after)?.[0] ?? ''
  const sentence = /^[^。！？；：\uFFFC]*/u.exec(scene.after.slice(lead.length))?.[0] ?? ''
  let at = scene.afterAt + lead.length
  for (const clause of sentence.split(/(?<=[，,])/u)) {
    const subject = clauseSubject(clause.replace(/[，,]$/, ''), scene.names)
    if (subject && saying.test(subject.rest)) return collective(subject.mention, at, clause, subject.rest)
    if (subject?.mention.person) return null
    at += clause.length
  }
  return null
}

function collective(mention: Claim['mention'], at: number, clause: string, rest: string): Claim | null {
  if (mention.speakerKind !== 'group' && mention.speakerKind !== 'unnamed') return null
  const verb = saying.exec(rest)
  const start = at + mention.end + (verb?.index ?? 0)
  return {
    rule: 'zh-chain',
    status: 'collective',
    mention: moved(mention, at),
    cue: verb && { start, end: start + verb[0].length, text: verb[0] },
    confidence: 'medium',
    reason: 'quotations in a row share a plural source; none belongs to one of them',
    setting: { start: at, end: at + clause.length, text: clause },
    inDocument: null,
  }
}
