import { ageOf, momentOf } from '../i18n/desk/ages'
import type { DeskPage } from './desk-page'

/** How long ago, with the exact moment under the pointer. */
export function Age({ at, page }: { at: string; page: DeskPage }) {
  return (
    <time dateTime={at} title={momentOf(at)}>
      {ageOf(at, page.now, page.language)}
    </time>
  )
}
