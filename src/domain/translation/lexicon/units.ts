import type { TargetLocale } from '../types'

/** A unit of the source with what it may be called in each locale. */
export interface Unit {
  source: string
  names: Record<TargetLocale, RegExp>
}

/** Neither a letter before nor one after: “m” is a metre, the m of “more” is not. */
function word(...names: string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'iu')
}

/** A word with any ending. */
function stem(...names: string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${names.join('|')})`, 'iu')
}

const kilometer = {
  en: /(?<!square |cubic |\p{L})(?:kilomet|km(?!²|2|³|\p{L}))/iu,
  ru: /(?<!кв\. ?|(?:квадратн|кубическ)\p{L}{1,3} |\p{L})(?:километр|км(?!²|2|\p{L}))/iu,
  kk: /(?<!шаршы |\p{L})(?:шақырым|километр|км(?!²|2|\p{L}))/iu,
  uz: /(?<!kvadrat |\p{L})(?:kilometr|km(?!²|2|\p{L}))/iu,
}

/** Longer names stand before those they begin with, and a unit before its first character. */
export const units: readonly Unit[] = [
  { source: '立方米', names: { en: /cubic met(?:er|re)s?|m[³3]|\bcu\.? ?m|bcm|mcm/iu, ru: /кубометр|кубическ\S* метр|м[³3]|куб/iu, kk: /текше метр|м[³3]/iu, uz: /kub metr|m[³3]/iu } },
  { source: '平方公里', names: { en: /square kilomet|km[²2]|sq\.? ?km/iu, ru: /квадратн\S* километр|км[²2]|кв\. ?км/iu, kk: /шаршы шақырым|шаршы километр|км[²2]/iu, uz: /kvadrat kilometr|kv\. ?km|km[²2]/iu } },
  { source: '平方米', names: { en: /square met|m[²2]|sq\.? ?m/iu, ru: /квадратн\S* метр|м[²2]|кв\. ?м/iu, kk: /шаршы метр|м[²2]/iu, uz: /kvadrat metr|kv\. ?m|m[²2]/iu } },
  { source: '千瓦时', names: { en: /kilowatt[- ]hour|kWh/iu, ru: /киловатт-час|кВт/iu, kk: /киловатт-сағат|кВт/iu, uz: /kilovatt-soat|kVt/iu } },
  { source: '兆瓦', names: { en: /megawatt|MW/u, ru: /мегаватт|МВт/u, kk: /мегаватт|МВт/u, uz: /megavatt|MVt/u } },
  { source: '千瓦', names: { en: /kilowatt|kW/u, ru: /киловатт|кВт/u, kk: /киловатт|кВт/u, uz: /kilovatt|kVt/u } },
  { source: '公里', names: kilometer },
  { source: '千米', names: kilometer },
  { source: '公斤', names: { en: /kilogram|\bkg\b|kilo/iu, ru: stem('килограмм', 'кг'), kk: stem('килограмм', 'кг', 'келі'), uz: stem('kilogramm', 'kg') } },
  { source: '千克', names: { en: /kilogram|\bkg\b|kilo/iu, ru: stem('килограмм', 'кг'), kk: stem('килограмм', 'кг', 'келі'), uz: stem('kilogramm', 'kg') } },
  { source: '公顷', names: { en: /hectare|\bha\b/iu, ru: /гектар|(?<!\p{L})га(?!\p{L})/iu, kk: /гектар|(?<!\p{L})га(?!\p{L})/iu, uz: /gektar|(?<!\p{L})ga(?!\p{L})/iu } },
  { source: '小时', names: { en: /hour|\bhrs?\b/iu, ru: stem('час', 'ч(?!\\p{L})', 'сут'), kk: /сағат/iu, uz: /soat/iu } },
  { source: '分钟', names: { en: /minute|\bmins?\b|hour/iu, ru: stem('мин'), kk: stem('мин'), uz: stem('daqiqa', 'minut') } },
  { source: '美元', names: { en: /dollar|USD|\$/iu, ru: /доллар|USD|\$/iu, kk: /доллар|USD|\$/iu, uz: /dollar|USD|\$/iu } },
  { source: '欧元', names: { en: /euro|EUR|€/iu, ru: /евро|EUR|€/iu, kk: /еуро|EUR|€/iu, uz: /yevro|EUR|€/iu } },
  { source: '元人民币', names: { en: /yuan|RMB|CNY|renminbi|¥/iu, ru: /юан|CNY|¥/iu, kk: /юан|CNY|¥/iu, uz: /yuan|CNY|¥/iu } },
  { source: '元', names: { en: /yuan|RMB|CNY|renminbi|¥/iu, ru: /юан|CNY|¥/iu, kk: /юан|CNY|¥/iu, uz: /yuan|CNY|¥/iu } },
  { source: '个月', names: { en: /month|quarter|half|January/iu, ru: /месяц|мес\.|квартал|полгода|полугод/iu, kk: /ай|тоқсан/iu, uz: /oy|chorak/iu } },
  { source: '个百分点', names: { en: /point|\bpp\b/iu, ru: /пункт|п\. ?п/iu, kk: /тармақ|пункт/iu, uz: /band|punkt/iu } },
  { source: '%', names: { en: /%|per ?cent|\bpct\b|percentage/iu, ru: /%|процент/iu, kk: /%|пайыз|процент/iu, uz: /%|foiz/iu } },
  { source: '摄氏度', names: { en: /degree|°|Celsius|℃/iu, ru: /градус|°|℃/iu, kk: /градус|°|℃/iu, uz: /daraja|gradus|°|℃/iu } },
  { source: '米', names: { en: /(?<!kilo|square |cubic |centi|milli)met(?:er|re)s?|(?<!\p{L})m(?![²³23]|\p{L})/iu, ru: /(?<!кило|квадратных |кубических |санти|милли)метр|(?<!\p{L})м(?![²³]|\p{L})/iu, kk: /(?<!кило|шаршы |текше )метр|(?<!\p{L})м(?![²³]|\p{L})/iu, uz: /(?<!kilo|kvadrat |kub )metr|(?<!\p{L})m(?![²³]|\p{L})/iu } },
  { source: '吨', names: { en: word('tons?', 'tonnes?', 't', 'Mt', 'kt', '\\p{L}*tons?'), ru: /тонн|(?<!\p{L})т(?!\p{L})/iu, kk: /тонна|(?<!\p{L})т(?!\p{L})/iu, uz: /tonna|(?<!\p{L})t(?!\p{L})/iu } },
  { source: '秒', names: { en: /seconds?/iu, ru: stem('сек'), kk: stem('сек'), uz: stem('soniya', 'sekund') } },
  { source: '天', names: { en: /days?|week/iu, ru: stem('дн', 'день', 'сут', 'недел'), kk: stem('күн', 'тәулік', 'апта'), uz: stem('kun', 'sutka', 'hafta') } },
  { source: '年', names: { en: /years?|annual|annivers|decade|centur/iu, ru: /лет|год|век/iu, kk: /жыл|ғасыр/iu, uz: /yil|asr/iu } },
] // prettier-ignore
