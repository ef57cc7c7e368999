'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'

import { savingWords } from '../i18n/desk/saving'
import { deskLanguage } from '../i18n/language'

/** The way to log in beside the page, whose words that are not saved yet stay where they are. */
export function LogInAgain() {
  const { i18n } = useTranslation()
  const { admin } = useConfig().config.routes
  return (
    <>
      {' '}
      <a href={`${admin}/login`} target="_blank" rel="noopener">
        {savingWords(deskLanguage(i18n.language)).logInBeside}
      </a>
    </>
  )
}
