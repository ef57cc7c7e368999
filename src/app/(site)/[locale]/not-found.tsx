'use client'

import { listPath } from '../parts/addresses'
import { useFaults } from '../parts/use-faults'

/** What readers see at an address where nothing is published. */
export default function NotFoundPage() {
  const { locale, words } = useFaults()
  return (
    <div className="page">
      <h1>{words.notFoundTitle}</h1>
      <p className="lead">{words.notFound}</p>
      <p>
        <a href={listPath(locale)}>{words.home}</a>
      </p>
    </div>
  )
}
