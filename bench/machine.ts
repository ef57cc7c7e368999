import { cpus, release, totalmem, type } from 'node:os'

/** What the figures were measured on: they are no property of the product alone. */
export interface Machine {
  cpu: string
  cores: number
  /** In GB of 2³⁰ bytes. */
  memory: number
  node: string
  system: string
  /** Calendar date, UTC. */
  date: string
}

export function thisMachine(now: Date): Machine {
  const [first] = cpus()
  return {
    cpu: first?.model.trim() ?? 'unknown processor',
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    system: `${type()} ${release()}`,
    date: now.toISOString().slice(0, 10),
  }
}
