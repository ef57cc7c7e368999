/** A wording in the two languages of the admin panel. (A type, not an interface: labels want an index.) */
export type Bilingual = {
  en: string
  zh: string
}

export function bilingual(en: string, zh: string): Bilingual {
  return { en, zh }
}
