'use client'

import { useEffect, useState } from 'react'

import type { DeskControl } from './desk-control'

/** How far the sentences are loaded, and how many came back from this machine. */
export type Loading = { state: 'loading' | 'done' | 'failed'; recovered: number; again: () => void }

/** Loads what the page did not bring, then brings back what had not reached the server. */
export function useLoading(control: DeskControl): Loading {
  const [state, setState] = useState<Loading['state']>('loading')
  const [recovered, setRecovered] = useState(0)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let isCurrent = true
    void control.loadRest().then((isDone) => {
      if (!isCurrent) return
      setState(isDone ? 'done' : 'failed')
      setRecovered(control.recover())
    })
    return () => {
      isCurrent = false
    }
  }, [control, attempt])
  useEffect(() => {
    const leave = () => document.visibilityState === 'hidden' && control.saver.saveAll(true)
    const comeBack = () => control.saver.saveAll()
    document.addEventListener('visibilitychange', leave)
    window.addEventListener('online', comeBack)
    return () => {
      document.removeEventListener('visibilitychange', leave)
      window.removeEventListener('online', comeBack)
      control.saver.stop()
    }
  }, [control])
  const again = () => {
    setState('loading')
    setAttempt((count) => count + 1)
  }
  return { state, recovered, again }
}
