import type { DeskState } from './desk-state'
import { reduce, type DeskEvent } from './reduce'

/**
 * Holds the state outside of React, so that a save that ends later reads what is typed now and not what was typed when
 * it began.
 */
export class DeskStore {
  private readonly listeners = new Set<() => void>()

  constructor(private current: DeskState) {}

  get state(): DeskState {
    return this.current
  }

  readonly read = (): DeskState => this.current

  readonly dispatch = (event: DeskEvent): void => {
    const next = reduce(this.current, event)
    if (next === this.current) return
    this.current = next
    this.listeners.forEach((listener) => listener())
  }

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
}
