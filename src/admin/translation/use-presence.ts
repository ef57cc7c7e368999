'use client'

import { useEffect } from 'react'

import { useDesk } from './control-context'
import type { DeskControl } from './desk-control'

const betweenTwo = 15_000
/** Whoever goes through the rows by key says only where they stay. */
const staying = 400

/** Says where this person is as long as they look at the desk, and that they leave; learns who else is here. */
export function usePresence(control: DeskControl): void {
  const active = useDesk((state) => state.active)
  useEffect(() => {
    const say = () => {
      if (document.visibilityState === 'visible') void control.bePresent()
    }
    const soon = setTimeout(say, staying)
    const often = setInterval(say, betweenTwo)
    document.addEventListener('visibilitychange', say)
    return () => {
      clearTimeout(soon)
      clearInterval(often)
      document.removeEventListener('visibilitychange', say)
    }
  }, [control, active])
  useEffect(() => {
    const leave = () => void control.leave()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [control])
}
