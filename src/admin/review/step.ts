import type { Place } from './thread'

const stops = '[data-stop]'

/** Goes to the next change (1) or the one before (-1): focus, sight and address follow. */
export function stepTo(by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(stops)]
  const at = all.findIndex((element) => element.hasAttribute('data-current'))
  const from = at < 0 ? firstInView(all) - (by === 1 ? 1 : 0) : at
  const next = all[Math.min(all.length - 1, Math.max(0, from + by))]
  if (!next) return
  all.forEach((element) => element.toggleAttribute('data-current', element === next))
  next.focus({ preventScroll: true })
  next.scrollIntoView({ block: 'center' })
  history.replaceState(history.state, '', `#${next.id}`)
}

/** Where a comment by key belongs: the change that has the focus, else the first on screen. */
export function placeInView(): Place | null {
  const all = [...document.querySelectorAll<HTMLElement>(stops)]
  const focused = document.activeElement?.closest<HTMLElement>(stops)
  const element = focused ?? all[firstInView(all)]
  const change = element?.dataset.place
  return change === undefined ? null : { change, block: element?.dataset.block ?? null }
}

/** The first change of which the top is on screen; the first of all where none is. */
function firstInView(all: readonly HTMLElement[]): number {
  return Math.max(
    0,
    all.findIndex((element) => element.getBoundingClientRect().top > 0),
  )
}
