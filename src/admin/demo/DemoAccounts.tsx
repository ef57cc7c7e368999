import type { ServerProps } from 'payload'

import { peopleWords } from '../../i18n/desk/people'
import { deskLanguage } from '../../i18n/language'
import { DEMO_PASSWORD, demoAccounts } from '../../queries/demo-accounts'
import { DemoLogin } from './DemoLogin'
import './demo.css'

/** On the login page of the demo: its accounts, each a click away. */
export async function DemoAccounts({ payload, i18n }: ServerProps) {
  const accounts = await demoAccounts(payload)
  if (accounts.length === 0) return null
  const words = peopleWords(deskLanguage(i18n.language))
  return (
    <section className="demo-accounts" aria-label={words.demoAccounts}>
      <p className="demo-banner" role="note">
        {words.demoBanner}
      </p>
      <h2>{words.demoAccounts}</h2>
      <p>{words.demoHint(DEMO_PASSWORD)}</p>
      <DemoLogin accounts={accounts} password={DEMO_PASSWORD} />
    </section>
  )
}
