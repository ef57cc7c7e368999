import type { SegmentFindings } from '../../queries/translation/desk-findings'
import type { SegmentPage } from '../../queries/translation/desk-segments'
import type { DeskControl } from './desk-control'
import type { Row } from './row'

/**
 * Sentences asked for at once: many of their rows; few of their findings, since the server has to run every check on
 * them and answers nobody meanwhile. A cursor is the place of a sentence in the source, counted from 0 without gaps.
 */
const rowsAtOnce = 2500
const checkedAtOnce = 500

/** Loads the rows that the page did not bring along, two pages at a time; false when the server does not answer. */
export async function loadRows(control: DeskControl): Promise<boolean> {
  const cursors = cursorsOf(control, rowsAtOnce)
  const lane = async (): Promise<boolean> => {
    for (let at = cursors.shift(); at !== undefined; at = cursors.shift()) {
      const path = `/segments?findings=later&limit=${rowsAtOnce}&cursor=${at}`
      const reply = await control.get<SegmentPage<Row>>(control.translationPath + path)
      if (reply.kind !== 'done') return false
      control.loaded(reply.value.items)
    }
    return true
  }
  const lanes = await Promise.all([lane(), lane()])
  return lanes.every(Boolean)
}

/** Loads what the checks say of those rows, from the first on; false when the server does not answer. */
export async function loadFindings(control: DeskControl): Promise<boolean> {
  for (const at of cursorsOf(control, checkedAtOnce)) {
    const path = `/findings?limit=${checkedAtOnce}&cursor=${at}`
    const reply = await control.get<SegmentPage<SegmentFindings>>(control.translationPath + path)
    if (reply.kind !== 'done') return false
    control.checked(reply.value.items)
  }
  // Somebody changed them between the one answer and the other.
  const open = [...control.store.state.rows.values()].filter(({ findings }) => findings === null)
  await Promise.all(open.map(({ id }) => control.refresh(id)))
  return true
}

function cursorsOf({ options: { first, desk } }: DeskControl, atOnce: number): number[] {
  const cursors: number[] = []
  if (first.next === null) return cursors
  for (let at = Number(first.next); at < desk.counts.segments; at += atOnce) cursors.push(at)
  return cursors
}
