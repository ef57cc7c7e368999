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

/** Loads the rows that the page did not bring along; false when the server does not answer. */
export function loadRows(control: DeskControl): Promise<boolean> {
  return inTwoLanes(cursorsOf(control, rowsAtOnce), async (cursor) => {
    const path = `/segments?findings=later&limit=${rowsAtOnce}&cursor=${cursor}`
    const reply = await control.get<SegmentPage<Row>>(control.translationPath + path)
    if (reply.kind === 'done') control.loaded(reply.value.items)
    return reply.kind === 'done'
  })
}

/** Loads what the checks say of those rows, from the first on; false when the server does not answer. */
export async function loadFindings(control: DeskControl): Promise<boolean> {
  const isDone = await inTwoLanes(cursorsOf(control, checkedAtOnce), async (cursor) => {
    const path = `/findings?limit=${checkedAtOnce}&cursor=${cursor}`
    const reply = await control.get<SegmentPage<SegmentFindings>>(control.translationPath + path)
    if (reply.kind === 'done') control.checked(reply.value.items)
    return reply.kind === 'done'
  })
  if (!isDone) return false
  // Somebody changed them between the one answer and the other.
  const open = [...control.store.state.rows.values()].filter(({ findings }) => findings === null)
  await Promise.all(open.map(({ id }) => control.refresh(id)))
  return true
}

/** Two requests at a time, so that the server reads the one while it computes the other; each lane ends at a failure. */
async function inTwoLanes(
  cursors: readonly number[],
  load: (cursor: number) => Promise<boolean>,
): Promise<boolean> {
  const left = [...cursors]
  const lane = async (): Promise<boolean> => {
    for (let at = left.shift(); at !== undefined; at = left.shift()) if (!(await load(at))) return false
    return true
  }
  const lanes = await Promise.all([lane(), lane()])
  return lanes.every(Boolean)
}

function cursorsOf({ options: { first, desk } }: DeskControl, atOnce: number): number[] {
  const cursors: number[] = []
  if (first.next === null) return cursors
  for (let at = Number(first.next); at < desk.counts.segments; at += atOnce) cursors.push(at)
  return cursors
}
