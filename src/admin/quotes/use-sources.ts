import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { SourceKind } from '../../domain/manuscript/types'
import type { NamedSource } from '../../queries/desk-quotation'
import { sendToDesk, type DeskRefusal } from '../send-to-desk'
import { useDeskWords } from '../use-desk-words'

const pause = 200

interface Search {
  /** Null until the sources for these words are there. */
  found: NamedSource[] | null
  isFailed: boolean
}

/** The sources that go by these words, looked for when somebody stops typing. */
export function useFoundSources(text: string): Search {
  const { api } = useConfig().config.routes
  const [answer, setAnswer] = useState<{ text: string; found: NamedSource[] | null } | null>(null)
  const asked = text.trim()
  useEffect(() => {
    if (asked === '') return undefined
    const stopped = new AbortController()
    const timer = setTimeout(() => {
      findSources(api, asked, stopped.signal).then(
        (found) => setAnswer({ text: asked, found }),
        () => !stopped.signal.aborted && setAnswer({ text: asked, found: null }),
      )
    }, pause)
    return () => {
      clearTimeout(timer)
      stopped.abort()
    }
  }, [api, asked])
  const isAnswered = answer?.text === asked
  return { found: isAnswered ? answer.found : null, isFailed: isAnswered && answer.found === null }
}

async function findSources(api: string, text: string, signal: AbortSignal): Promise<NamedSource[]> {
  const query = new URLSearchParams({
    'where[and][0][or][0][name][like]': text,
    'where[and][0][or][1][aliases][like]': text,
    'where[and][1][mergedInto][exists]': 'false',
    depth: '0',
    limit: '8',
    sort: 'name',
  })
  const answer = await fetch(`${api}/sources?${query.toString()}`, { credentials: 'include', signal })
  if (!answer.ok) throw new Error(`The sources answered ${answer.status}`)
  const { docs } = (await answer.json()) as { docs: NamedSource[] }
  return docs.map(({ id, name, kind, role }) => ({ id, name, kind, role }))
}

interface Creation {
  isBusy: boolean
  refusal: DeskRefusal | null
  /** The source that was made, or null where that was refused. */
  create: (name: string, kind: SourceKind) => Promise<NamedSource | null>
  /** Takes the refusal away once something else is asked. */
  forget: () => void
}

/** Makes a source of this name. */
export function useCreateSource(): Creation {
  const { api } = useConfig().config.routes
  const { i18n } = useTranslation()
  const { bar } = useDeskWords()
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<DeskRefusal | null>(null)
  const create = async (name: string, kind: SourceKind) => {
    setBusy(true)
    const asked = { method: 'POST' as const, url: `${api}/sources?depth=0`, body: { name, kind } }
    const sent = await sendToDesk({ ...asked, language: i18n.language, unreachable: bar.failed })
    setBusy(false)
    setRefusal(sent.ok ? null : sent.refusal)
    if (!sent.ok) return null
    const { doc } = sent.answer as { doc: NamedSource }
    return { id: doc.id, name: doc.name, kind: doc.kind, role: doc.role ?? null }
  }
  return { isBusy, refusal, create, forget: () => setRefusal(null) }
}
