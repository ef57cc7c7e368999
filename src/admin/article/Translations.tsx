'use client'

import { Button, Link, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { translationWords } from '../../i18n/desk/translation'
import { deskLanguage } from '../../i18n/language'
import { RefusalNote } from '../RefusalNote'
import { useDeskAction } from '../use-desk-action'
import { useDeskWords } from '../use-desk-words'
import type { DeskAnswer } from './article-desk-store'
import { useArticleDesk } from './use-article-desk'

/** The way to each translation of the article, and to a new one where there is a text to translate. */
export function Translations({ desk: { translations, translatable } }: { desk: DeskAnswer }) {
  const { i18n } = useTranslation()
  const words = translationWords(deskLanguage(i18n.language))
  const { locales } = useDeskWords()
  const { admin } = useConfig().config.routes
  if (translations.length + translatable.length === 0) return null
  return (
    <section>
      <h3>{words.title}</h3>
      <ul className="article-translations">
        {translations.map(({ id, locale }) => (
          <li key={id}>
            <Link href={`${admin}/translate/${id}`} prefetch={false}>
              {words.openDesk(locales[locale] ?? locale)}
            </Link>
          </li>
        ))}
      </ul>
      {translatable.length > 0 && <Begin locales={translatable} />}
    </section>
  )
}

function Begin({ locales }: { locales: readonly string[] }) {
  const { i18n } = useTranslation()
  const words = translationWords(deskLanguage(i18n.language))
  const names = useDeskWords().locales
  const article = Number(useDocumentInfo().id)
  const { ask } = useArticleDesk(article)
  const [chosen, setChosen] = useState(locales[0] ?? '')
  const { isBusy, refusal, run } = useDeskAction()
  const id = useId()
  const locale = locales.includes(chosen) ? chosen : (locales[0] ?? '')
  const begin = async () => {
    await run({ path: `/articles/${article}/translations`, body: { locale }, done: words.begun })
    ask()
  }
  return (
    <div className="article-begin">
      <label htmlFor={id}>{words.beginTitle}</label>
      <select
        className="desk-input"
        id={id}
        value={locale}
        onChange={({ target }) => setChosen(target.value)}
      >
        {locales.map((one) => (
          <option key={one} value={one}>
            {names[one] ?? one}
          </option>
        ))}
      </select>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={isBusy}
        onClick={() => void begin()}
      >
        {words.begin}
      </Button>
      {refusal && <RefusalNote refusal={refusal} />}
    </div>
  )
}
