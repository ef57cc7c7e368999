import type { Manuscript, Source } from '../domain/manuscript/types'

type Languages = Pick<Manuscript, 'locale' | 'sourceLocale'>

interface InSourceLanguageProps {
  /** Words as the source text has them; a translation shows them as they are. */
  children: string
  languages: Languages
  /** What is said around them in the language of the page. */
  wording?: (words: string) => string
}

/** Words of the source text, marked with their language where the page has another (WCAG 2.2, 3.1.2). */
export function InSourceLanguage({ children, languages, wording = same }: InSourceLanguageProps) {
  const { locale, sourceLocale } = languages
  if (locale === sourceLocale) return wording(children)
  const [before, ...after] = wording(slot).split(slot)
  return (
    <>
      {before}
      <span lang={sourceLocale}>{children}</span>
      {after.join(children)}
    </>
  )
}

/** OBJECT REPLACEMENT CHARACTER: stands for what is put in, and in no wording of ours. */
const slot = '\uFFFC'

const same = (words: string) => words

/** The name of a source: in the language of the page where the desk has one, else as the source text has it. */
export function NameOf({ source, languages, wording }: NameOfProps) {
  if (source.names[languages.locale] !== undefined) return (wording ?? same)(source.name)
  return (
    <InSourceLanguage languages={languages} wording={wording}>
      {source.name}
    </InSourceLanguage>
  )
}

interface NameOfProps extends Omit<InSourceLanguageProps, 'children'> {
  source: Pick<Source, 'name' | 'names'>
}
