'use client'

import { Banner, useForm, useFormProcessing, useFormSubmitted, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

import { savingWords } from '../../i18n/desk/saving'
import { deskLanguage } from '../../i18n/language'

/**
 * After a save that was refused: says that nothing was saved, and keeps the form as changed. Payload takes
 * it for unchanged then, so that Save would stay disabled and leaving the page would lose what was typed
 * without a question.
 */
export function NotSaved() {
  const { i18n } = useTranslation()
  const { setModified } = useForm()
  const isSubmitted = useFormSubmitted()
  const isProcessing = useFormProcessing()
  const isRefused = isSubmitted && !isProcessing
  useEffect(() => {
    if (isRefused) setModified(true)
  }, [isRefused, setModified])
  if (!isRefused) return null
  const { notSaved, advice } = savingWords(deskLanguage(i18n.language))
  return (
    <div role="alert">
      <Banner type="error">
        <strong>{notSaved}</strong> {advice}
      </Banner>
    </div>
  )
}
