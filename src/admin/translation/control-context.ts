'use client'

import { createContext, use, useSyncExternalStore } from 'react'

import type { DeskControl } from './desk-control'
import type { DeskState } from './state/desk-state'

export const ControlContext = createContext<DeskControl | null>(null)

/** The desk that this part of the screen belongs to. */
export function useControl(): DeskControl {
  const control = use(ControlContext)
  if (!control) throw new Error('the translation desk is not around this')
  return control
}

/** A part of the desk's state; what is picked has to be the same value while it is the same. */
export function useDesk<T>(pick: (state: DeskState) => T): T {
  const { store } = useControl()
  return useSyncExternalStore(
    store.listen,
    () => pick(store.state),
    () => pick(store.state),
  )
}
