'use client'

import { Button, Link, useConfig } from '@payloadcms/ui'
import { useState } from 'react'

import { ActForm } from '../ActForm'
import { ChangeFields, type ChangeValue } from '../ChangeFields'
import { DeskText } from '../DeskForm'
import { useDeskWords } from '../use-desk-words'

interface RevisionActionsProps {
  revision: { id: number; number: number; digest: string }
  /** The article's, as this screen last read it: a working copy saved meanwhile is not overwritten. */
  lockVersion: number
  published: number | null
  mayRepublish: boolean
  mayWithhold: boolean
  mayRestore: boolean
}

type Act = 'republish' | 'withhold' | 'restore'

/** What may be done about an old revision; each act says first what it will do. */
export function RevisionActions(props: RevisionActionsProps) {
  const { history } = useDeskWords()
  const [open, setOpen] = useState<Act | null>(null)
  const allowed: Record<Act, boolean> = {
    republish: props.mayRepublish,
    withhold: props.mayWithhold,
    restore: props.mayRestore,
  }
  const acts = (['republish', 'withhold', 'restore'] as const).filter((act) => allowed[act])
  if (open !== null) return <RevisionAct {...props} act={open} onClose={() => setOpen(null)} />
  return (
    <div className="desk-history__actions">
      {acts.map((act) => (
        <Button key={act} buttonStyle="secondary" size="small" margin={false} onClick={() => setOpen(act)}>
          {history[act]}
        </Button>
      ))}
    </div>
  )
}

type RevisionActProps = RevisionActionsProps & { act: Act; onClose: () => void }

function RevisionAct({ act, revision, lockVersion, published, onClose }: RevisionActProps) {
  const { history, bar } = useDeskWords()
  const [reason, setReason] = useState('')
  const [change, setChange] = useState<ChangeValue>({ kind: 'correction', note: '' })
  const note = change.note.trim() === '' ? null : change.note.trim()
  const told = published === null ? {} : { change: { kind: change.kind, note } }
  const bodies: Record<Act, Record<string, unknown>> = {
    republish: { digest: revision.digest, ...told },
    withhold: { reason },
    restore: { lockVersion },
  }
  return (
    <ActForm
      title={history[`${act}Title`](revision.number)}
      explained={history[`${act}Explained`]}
      send={history[act]}
      write={{ path: `/revisions/${revision.id}/${act}`, body: bodies[act], done: bar.done[act] }}
      onClose={onClose}
    >
      {act === 'withhold' && <DeskText label={history.withdrawReason} value={reason} onChange={setReason} />}
      {act === 'republish' && published !== null && (
        <>
          <Comparison revision={revision.id} published={published} />
          <ChangeFields value={change} onChange={setChange} />
        </>
      )}
    </ActForm>
  )
}

/** Where the person sees what readers would find changed, who said what before all else. */
function Comparison({ revision, published }: { revision: number; published: number }) {
  const { history } = useDeskWords()
  const { admin } = useConfig().config.routes
  return (
    <Link
      className="desk-history__compare"
      href={`${admin}/review/${revision}?against=${published}`}
      prefetch={false}
    >
      {history.compareFirst(published)}
    </Link>
  )
}
