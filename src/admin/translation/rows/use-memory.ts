'use client'

import { useEffect, useState } from 'react'

import type { MemoryMatch } from '../../../queries/translation/memory'
import { useControl } from '../control-context'

export interface MemoryState {
  standing: 'loading' | 'ready' | 'failed'
  matches: readonly MemoryMatch[]
}

const loading: MemoryState = { standing: 'loading', matches: [] }

/** Asked for once somebody stays at the row: who pages through the list asks for nothing. */
const pause = 200

/** Approved sentences that resemble this one. */
export function useMemory(id: number): MemoryState {
  const control = useControl()
  const [memory, setMemory] = useState(loading)
  useEffect(() => {
    let isCurrent = true
    const look = async () => {
      const reply = await control.get<{ items: MemoryMatch[] }>(`/segment-translations/${id}/memory`)
      if (!isCurrent) return
      if (reply.kind === 'done') setMemory({ standing: 'ready', matches: reply.value.items })
      else setMemory({ standing: 'failed', matches: [] })
    }
    const timer = setTimeout(() => void look(), pause)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [control, id])
  return memory
}
