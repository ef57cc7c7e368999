import type { TargetLocale } from '../types'

/** A unit of the source with what it may be called in each locale. Longer names stand before those they contain. */
export const units: readonly ({ source: string } & Record<TargetLocale, RegExp>)[] = [
  { source: '立方米', en: /cubic met(?:er|re)s?|m³/iu, ru: /кубометр|кубическ\S* метр|м³|куб/iu, kk: /текше метр|м³/iu, uz: /kub metr|m³/iu },
  { source: '平方公里', en: /square kilomet|km²/iu, ru: /квадратн\S* километр|км²|кв\. ?км/iu, kk: /шаршы шақырым|шаршы километр|км²/iu, uz: /kvadrat kilometr|km²/iu },
  { source: '平方米', en: /square met|m²/iu, ru: /квадратн\S* метр|м²|кв\. ?м/iu, kk: /шаршы метр|м²/iu, uz: /kvadrat metr|m²/iu },
  { source: '千瓦时', en: /kilowatt[- ]hour|kWh/iu, ru: /киловатт-час|кВт/iu, kk: /киловатт-сағат|кВт/iu, uz: /kilovatt-soat|kVt/iu },
  { source: '兆瓦', en: /megawatt|MW/u, ru: /мегаватт|МВт/u, kk: /мегаватт|МВт/u, uz: /megavatt|MVt/u },
  { source: '千瓦', en: /kilowatt|kW/u, ru: /киловатт|кВт/u, kk: /киловатт|кВт/u, uz: /kilovatt|kVt/u },
  { source: '公里', en: /kilomet|\bkm\b/iu, ru: /километр|км/iu, kk: /шақырым|километр|км/iu, uz: /kilometr|km/iu },
  { source: '千米', en: /kilomet|\bkm\b/iu, ru: /километр|км/iu, kk: /шақырым|километр|км/iu, uz: /kilometr|km/iu },
  { source: '公斤', en: /kilogram|\bkg\b/iu, ru: /килограмм|кг/iu, kk: /килограмм|кг|келі/iu, uz: /kilogramm|kg/iu },
  { source: '公顷', en: /hectare|\bha\b/iu, ru: /гектар|га/iu, kk: /гектар|га/iu, uz: /gektar|ga/iu },
  { source: '小时', en: /hours?/iu, ru: /час/iu, kk: /сағат/iu, uz: /soat/iu },
  { source: '分钟', en: /minutes?/iu, ru: /минут/iu, kk: /минут/iu, uz: /daqiqa|minut/iu },
  { source: '美元', en: /dollar|USD|\$/iu, ru: /доллар|\$/iu, kk: /доллар|\$/iu, uz: /dollar|\$/iu },
  { source: '米', en: /(?<!kilo|square |cubic )met(?:er|re)s?|\bm\b/iu, ru: /(?<!кило)метр|м/iu, kk: /(?<!кило)метр|м/iu, uz: /(?<!kilo)metr|m/iu },
  { source: '吨', en: /tons?|tonnes?|\bt\b/iu, ru: /тонн|т/iu, kk: /тонна|т/iu, uz: /tonna|t/iu },
  { source: '秒', en: /seconds?/iu, ru: /секунд/iu, kk: /секунд/iu, uz: /soniya|sekund/iu },
  { source: '天', en: /days?/iu, ru: /дн|день|сут/iu, kk: /күн/iu, uz: /kun/iu },
  { source: '年', en: /years?|annual|decade/iu, ru: /лет|год/iu, kk: /жыл/iu, uz: /yil/iu },
] // prettier-ignore
