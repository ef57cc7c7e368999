/**
 * The name of a language in the language of the page, since the sentence around it is read aloud in that one. What is no
 * tag of BCP 47 is shown as the desk wrote it: whoever wrote “Kazakh” for `kk` must not take the page from its readers.
 */
export function languageName(language: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language
  } catch (error) {
    if (error instanceof RangeError) return language
    throw error
  }
}
