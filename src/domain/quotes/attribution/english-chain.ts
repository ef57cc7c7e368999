/** English chains: “…” “…” “…” Riders on the new line were almost unanimous. The plural subject has them all. */
import type { Claim } from './claim'
import { moved } from './mention'
import type { Scene } from './scene'

const plural =
  /^\s*((?:The |All |Both |Several |Many |Most |Some )?(?:\p{L}+ ){0,3}?(?:\p{L}+(?:s|men|women)|People|Police|Children)(?: (?:of|on|at|from|in|with|for) [\p{L} ’-]{2,40}?)?(?: (?:interviewed|surveyed|questioned|polled|gathered|waiting|attending|living|working)(?: [\p{L} ’-]{2,40}?)?)?) ((?:\p{L}+ly )?(?:were|all|agreed|said|say|have|had|praised|complained|told|described|wrote|welcomed|voiced|responded|expressed|echoed|gave|spoke|reported))(?!\p{L})/u

export function englishChain(scene: Scene): Claim | null {
  const match = plural.exec(scene.after)
  if (!match?.[1] || !match[2]) return null
  const start = match[0].indexOf(match[1])
  const cueStart = match[0].length - match[2].length
  const at = scene.afterAt
  return {
    rule: 'en-chain',
    status: 'collective',
    mention: moved(
      {
        start,
        end: start + match[1].length,
        speakerKind: 'group',
        person: null,
        party: { kind: 'group', name: match[1], role: null },
      },
      at,
    ),
    cue: { start: at + cueStart, end: at + match[0].length, text: match[2] },
    confidence: 'medium',
    reason: 'quotations in a row share a plural source; none belongs to one of them',
    setting: { start: at, end: at + match[0].length, text: match[0] },
    inDocument: null,
  }
}
