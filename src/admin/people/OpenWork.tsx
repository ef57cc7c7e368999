import { Link } from '@payloadcms/ui'
import type { UIFieldServerProps } from 'payload'

import { deskWords } from '../../i18n/desk/desk-words'
import { peopleWords } from '../../i18n/desk/people'
import { deskLanguage } from '../../i18n/language'
import { openWorkOf, type OpenRevision } from '../../queries/open-work'
import './people.css'

/** Beside the date of deactivation: what this person would leave behind. */
export async function OpenWork({ id, req }: UIFieldServerProps) {
  if (typeof id !== 'number' || !req.user) return null
  const language = deskLanguage(req.i18n.language)
  const words = peopleWords(language)
  const { revision, statuses } = deskWords(language)
  const { submitted, waiting } = await openWorkOf(req, id)
  const { admin } = req.payload.config.routes
  const line = ({ id: open, number, locale, title }: OpenRevision) => (
    <Link href={`${admin}/review/${open}`} prefetch={false}>
      {title} ({locale}) {revision(number)}
    </Link>
  )
  const isNone = submitted.length + waiting.length === 0
  return (
    <section className="open-work" aria-label={words.openWork}>
      <h3>{words.openWork}</h3>
      <p className="open-work__hint">{isNone ? words.noOpenWork : words.openWorkHint}</p>
      {submitted.length > 0 && (
        <>
          <h4>{words.submitted}</h4>
          <ul>
            {submitted.map((one) => (
              <li key={one.id}>
                {line(one)}: {statuses[one.status]}
              </li>
            ))}
          </ul>
        </>
      )}
      {waiting.length > 0 && (
        <>
          <h4>{words.waiting}</h4>
          <ul>
            {waiting.map((one) => (
              <li key={one.id}>{line(one)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
