/** Occasion and venue, only in the words of the sentence that attributes. */

const chineseOccasion =
  /(?:在|主持|出席)(?:(?:[^，。在]{0,12}?)(?:北京|西安|上海)(?:主持|出席))?([^，。在]{2,30}?(?:峰会|会议|年会|论坛|会晤|开幕式|闭幕式|记者会|发布会|座谈会|仪式|会谈|听证会|大会))/u
const chineseVenue = /在([^，。在上中时]{2,14}?)(?:主持|出席|发表|举行|会见|演讲)/u

export function occasionOf(words: string): string | null {
  return chineseOccasion.exec(words)?.[1] ?? null
}

export function venueOf(words: string): string | null {
  const venue = chineseVenue.exec(words)?.[1] ?? null
  return venue && !/媒体|报纸|会$|式$|网|场合|同|采访/.test(venue) ? venue : null
}
