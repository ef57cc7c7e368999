'use client'

import { useEffect, useState } from 'react'

/** A wait shorter than this is felt as none; showing it would only flicker. */
const noticed = 300

/** True once something has gone on for longer than 300 ms. */
export function useSlow(isGoingOn: boolean): boolean {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    if (!isGoingOn) return
    const timer = setTimeout(() => setSlow(true), noticed)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [isGoingOn])
  return isSlow && isGoingOn
}
