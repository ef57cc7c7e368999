'use client'

import { useEffect, useState } from 'react'

import type { DeskControl } from './desk-control'
import { loadFindings, loadRows } from './load-sentences'

/**
 * How far the sentences are loaded, and how many came back from this machine. While they are being checked all are there,
 * and what the checks say of them is not.
 */
export interface Loading {
  state: 'loading' | 'checking' | 'done' | 'failed' | 'checksFailed'
  recovered: number
  again: () => void
}

/** Loads what the page did not bring, brings back what had not reached the server, then loads the findings. */
export function useLoading(control: DeskControl): Loading {
  const [state, setState] = useState<Loading['state']>('loading')
  const [recovered, setRecovered] = useState(0)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let isCurrent = true
    const load = async () => {
      const isLoaded = await loadRows(control)
      if (!isCurrent) return
      setRecovered(control.recover())
      setState(isLoaded ? 'checking' : 'failed')
      if (!isLoaded) return
      const isChecked = await loadFindings(control)
      if (isCurrent) setState(isChecked ? 'done' : 'checksFailed')
    }
    void load()
    return () => {
      isCurrent = false
    }
  }, [control, attempt])
  useEffect(() => {
    const leave = () => document.visibilityState === 'hidden' && control.saver.saveAll(true)
    const comeBack = () => control.saver.saveAll()
    document.addEventListener('visibilitychange', leave)
    window.addEventListener('online', comeBack)
    // Whoever was signed out logs in beside this page, and comes back to it.
    window.addEventListener('focus', comeBack)
    return () => {
      document.removeEventListener('visibilitychange', leave)
      window.removeEventListener('online', comeBack)
      window.removeEventListener('focus', comeBack)
      control.saver.stop()
    }
  }, [control])
  const again = () => {
    setState('loading')
    setAttempt((count) => count + 1)
  }
  return { state, recovered, again }
}
