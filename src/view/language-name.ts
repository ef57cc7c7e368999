/** The name of a language in the language of the page, since the sentence around it is read aloud in that one. */
export function languageName(language: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language
}
