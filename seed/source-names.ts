import type { Payload } from 'payload'

import { as } from './people'

/** The names of the demo's sources in the languages it is translated into, as its translations write them. */
const names = new Map<string, Record<string, string>>([
  ['习近平', { en: 'Xi Jinping', ru: 'Си Цзиньпин' }],
  ['纳夫鲁兹·埃尔基诺夫', { en: 'Navruz Erkinov' }],
  ['萨阿迪·卡里姆佐达', { en: 'Saadi Karimzoda' }],
  ['拉希德·尤苏波夫', { en: 'Rashid Yusupov' }],
  ['中亚五国元首', { en: 'Heads of state of the five Central Asian countries' }],
  ['中亚五国政要', { en: 'Political leaders of the five Central Asian countries' }],
  [
    '中国同中亚五国领导人关于建交30周年的联合声明',
    {
      en: 'Joint Statement of the Leaders of China and the Five Central Asian Countries on the 30th Anniversary of the Establishment of Diplomatic Relations',
    },
  ],
  [
    '携手开创中乌关系更加美好的明天',
    { en: 'Joining Hands to Open Up an Even Better Tomorrow for China–Uzbekistan Relations' },
  ],
])

/** Gives the sources that the import found their names in other languages. */
export async function nameTheSources(payload: Payload): Promise<void> {
  const req = await as(payload, 'editor@demo.example')
  const collection = 'sources'
  const { docs } = await payload.find({
    collection,
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  for (const { id, name, lockVersion } of docs) {
    const named = Object.entries(names.get(name) ?? {}).map(([locale, name]) => ({ locale, name }))
    const data = { names: named, lockVersion }
    await payload.update({ collection, id, data, depth: 0, overrideAccess: false, req })
  }
}
