/**
 * For which country a member of a chain speaks, by its own wording: 哈方, 吉中. An inference, kept apart with
 * its ground. An abbreviation counts only when the text names exactly one country that it can stand for.
 */
import type { SpanAttribution } from '../types'

const countries: Readonly<Record<string, readonly string[]>> = {
  哈: ['哈萨克斯坦'],
  吉: ['吉尔吉斯斯坦', '吉布提'],
  塔: ['塔吉克斯坦'],
  土: ['土库曼斯坦', '土耳其'],
  乌: ['乌兹别克斯坦', '乌克兰', '乌拉圭', '乌干达'],
  俄: ['俄罗斯'],
  蒙: ['蒙古国'],
  巴: ['巴基斯坦', '巴西', '巴拿马'],
  阿: ['阿富汗', '阿塞拜疆', '阿根廷'],
  白: ['白俄罗斯'],
  塞: ['塞尔维亚'],
  匈: ['匈牙利'],
  越: ['越南'],
  老: ['老挝'],
  柬: ['柬埔寨'],
}

const ground = new RegExp(`([${Object.keys(countries).join('')}])(?:方|中(?=已|在|关系|两国))`, 'gu')

/** Which countries of our list a text names; asked once for a text. */
export function namedCountries(text: string): ReadonlySet<string> {
  return new Set(
    Object.values(countries)
      .flat()
      .filter((name) => text.includes(name)),
  )
}

export function onBehalfOf(wording: string, named: ReadonlySet<string>): SpanAttribution['onBehalfOf'] {
  const grounds = [...wording.matchAll(ground)]
  const bodies = new Set(grounds.map((match) => countryOf(match[1] ?? '', named)))
  const [body] = bodies
  const words = grounds[0]?.[0]
  return body && bodies.size === 1 && words ? { body, ground: words } : null
}

function countryOf(short: string, named: ReadonlySet<string>): string | null {
  const candidates = (countries[short] ?? []).filter((name) => named.has(name))
  return candidates.length === 1 ? (candidates[0] ?? null) : null
}
