'use client'

import { useComeBack } from '../../../view/use-come-back'
import { listPath } from '../parts/addresses'
import { useFaults } from '../parts/use-faults'

/** What readers see when a page could not be made. Next has logged the error under its digest. */
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  const { locale, words } = useFaults()
  useComeBack()
  return (
    <div className="page">
      <h1>{words.errorTitle}</h1>
      <p className="lead">{words.error}</p>
      {error.digest !== undefined && (
        <p>
          <code>{error.digest}</code>
        </p>
      )}
      <p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {words.retry}
        </button>
      </p>
      <p>
        <a href={listPath(locale)}>{words.home}</a>
      </p>
    </div>
  )
}
