import { Button } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { peopleWords } from '../../i18n/desk/people'
import { deskLanguage } from '../../i18n/language'
import './people.css'

/** What the first visitor of an empty desk sees in place of a form that would make them its administrator. */
export function FirstAccount({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult
  const words = peopleWords(deskLanguage(req.i18n.language))
  return (
    <main className="first-account">
      <h1>{words.firstTitle}</h1>
      <p>{words.firstWhy}</p>
      <p>{words.firstHow}</p>
      <pre>
        <code>npx copydesk user create --email you@example.org --role admin</code>
      </pre>
      <p>{words.firstThen}</p>
      <Button el="anchor" url={req.payload.config.routes.admin}>
        {words.reload}
      </Button>
    </main>
  )
}
