'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { peopleWords } from '../../i18n/desk/people'
import { deskLanguage } from '../../i18n/language'
import type { DemoAccount } from '../../queries/demo-accounts'
import { sendToDesk, type DeskRefusal } from '../send-to-desk'

interface DemoLoginProps {
  accounts: DemoAccount[]
  password: string
}

/** The accounts of the demo; a click logs in as that person and goes where they were going. */
export function DemoLogin({ accounts, password }: DemoLoginProps) {
  const { routes, admin } = useConfig().config
  const { i18n } = useTranslation()
  const words = peopleWords(deskLanguage(i18n.language))
  const [refusal, setRefusal] = useState<DeskRefusal | null>(null)
  const [busy, setBusy] = useState<string | null>(null)
  const logIn = async (email: string) => {
    setBusy(email)
    const url = `${routes.api}/${admin.user}/login`
    const asked = { method: 'POST' as const, url, body: { email, password }, language: i18n.language }
    const sent = await sendToDesk({ ...asked, unreachable: words.demoFailed })
    setRefusal(sent.ok ? null : sent.refusal)
    setBusy(null)
    if (sent.ok) window.location.assign(destination(routes.admin))
  }
  return (
    <>
      <ul>
        {accounts.map(({ email, name, roles }) => (
          <li key={email}>
            <button
              type="button"
              aria-label={words.logInAs(name)}
              disabled={busy !== null}
              onClick={() => void logIn(email)}
            >
              <span>{name}</span>
              <span className="demo-accounts__roles">{roles.join(', ')}</span>
              <span className="demo-accounts__email">{email}</span>
            </button>
          </li>
        ))}
      </ul>
      {refusal && <p role="alert">{refusal.message}</p>}
    </>
  )
}

/** Where the login was asked for, if it lies within the panel. */
function destination(adminRoute: string): string {
  const asked = new URLSearchParams(window.location.search).get('redirect')
  return asked?.startsWith(`${adminRoute}/`) ? asked : adminRoute
}
