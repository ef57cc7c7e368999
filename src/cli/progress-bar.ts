import type { Progress } from '../actions/within-transaction'

/** Whatever takes less time needs no bar. In milliseconds. */
const patience = 1000
const width = 30

/** Where a bar is drawn: a terminal overwrites its line, anything else gets a line for every tenth. */
interface Screen {
  isTTY?: boolean
  write: (text: string) => unknown
}

/**
 * Shows how far long work has got, on standard error, from the second second on. `now` is in milliseconds.
 */
export function progressBar(
  screen: Screen = process.stderr,
  now: () => number = () => performance.now(),
): Progress {
  const started = now()
  let tenth = -1
  return (done, total) => {
    if (total === 0 || now() - started < patience) return
    const reached = Math.floor((done / total) * 10)
    if (reached === tenth && !screen.isTTY) return
    tenth = reached
    const filled = Math.round((done / total) * width)
    const bar = `[${'#'.repeat(filled)}${'-'.repeat(width - filled)}] ${done} of ${total}`
    screen.write(screen.isTTY ? `\r${bar}` : `${bar}\n`)
  }
}
