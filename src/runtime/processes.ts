import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { errorCode } from './start-refused'

/**
 * Names one run of a process. The number alone is not enough: after a restart of a container the same
 * number belongs to another program, and waiting for it would wait for ever.
 */
export type ProcessMark = { pid: number; startedAt: string }

const hasProc = existsSync('/proc/self/stat')

/** The mark of this very process. */
export function ownMark(): ProcessMark {
  return { pid: process.pid, startedAt: startOf(process.pid) ?? '' }
}

/** Whether the run that the mark names still goes on. */
export function isRunning(mark: ProcessMark): boolean {
  return isAlive(mark.pid) && startOf(mark.pid) === mark.startedAt
}

/** Whether any process has this number. A process of somebody else (EPERM) is alive as well. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

/** Whether the process is a PostgreSQL server that works in this folder. */
export function isPostmasterOf(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false
  const folder = realpathSync(cluster)
  if (hasProc) return workingFolder(pid) === folder
  return (psField(pid, 'command') ?? '').includes(folder)
}

/** When the process began, in a form that only serves to be compared; undefined when there is none. */
function startOf(pid: number): string | undefined {
  if (!hasProc) return psField(pid, 'lstart')
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in brackets and may hold blanks: count from its end.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // A zombie has ended; only its parent has not yet noticed, and in a container may never do.
    return fields[0] === 'Z' ? undefined : fields[19]
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ESRCH') return undefined
    throw error
  }
}

function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes(errorCode(error) ?? '')) return undefined
    throw error
  }
}

function psField(pid: number, field: string): string | undefined {
  try {
    return execFileSync('ps', ['-o', `${field}=`, '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch (error) {
    // ps answers 1 when there is no such process; a missing ps is a fault worth hearing of.
    if (errorCode(error) === 'ENOENT') throw error
    return undefined
  }
}
