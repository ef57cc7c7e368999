import type { ServerProps } from 'payload'
import { createLocalReq } from 'payload'

import { deskBoard } from '../../queries/desk-board'
import { isImporter } from '../../queries/import-options'
import { translationsWaiting } from '../../queries/translation/translations-waiting'
import { waitingFor } from '../../queries/waiting'
import { deskPage } from '../desk-page'
import { GoingOn } from './GoingOn'
import { WaitingList } from './WaitingList'
import '../controls.css'
import '../desk-form.css'
import './dashboard.css'

/** Above Payload's own cards: what waits for this person, and where every article stands. */
export async function DeskDashboard({ i18n, payload, searchParams, user }: ServerProps) {
  if (!user) return null
  const req = await createLocalReq({ user }, payload)
  const page = deskPage(payload, i18n.language)
  const waiting = await waitingFor(req)
  const translations = await translationsWaiting(req)
  const board = await deskBoard(req, boardPage(searchParams))
  return (
    <main className="desk">
      <h1 className="visually-hidden">{page.words.dashboard.title}</h1>
      <WaitingList
        items={waiting}
        translations={translations}
        page={page}
        hasArticles={board.rows.length > 0}
      />
      <GoingOn board={board} page={page} mayImport={isImporter({ user, payload })} />
    </main>
  )
}

/** `?board=2`; anything else is the first page. */
function boardPage(searchParams: ServerProps['searchParams']): number {
  const page = Number(searchParams?.board)
  return Number.isSafeInteger(page) && page > 0 ? page : 1
}
