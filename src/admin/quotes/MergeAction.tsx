'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import type { DeskSource, LikelySource } from '../../queries/desk-sources'
import { ActForm } from '../ActForm'
import { useDeskWords } from '../use-desk-words'
import { useQuoteWords } from './use-quote-words'

interface MergeActionProps {
  kept: DeskSource['source']
  gone: LikelySource
  mayMerge: boolean
}

/** Asks before two records become one, and says what that will do. */
export function MergeAction({ kept, gone, mayMerge }: MergeActionProps) {
  const words = useQuoteWords()
  const [isOpen, setOpen] = useState(false)
  const body = { into: kept.id, lockVersion: gone.lockVersion, intoLockVersion: kept.lockVersion }
  if (!isOpen) {
    return (
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={!mayMerge}
        onClick={() => setOpen(true)}
        extraButtonProps={{ title: mayMerge ? undefined : words.mayNot }}
      >
        {words.merge}
      </Button>
    )
  }
  return (
    <ActForm
      title={words.mergeTitle(gone.name, kept.name)}
      explained={words.mergeWill(gone.quotations)}
      send={words.mergeSend}
      write={{ path: `/sources/${gone.id}/merge`, body, done: words.merged }}
      onClose={() => setOpen(false)}
    >
      <Outcome kept={kept} gone={gone} />
    </ActForm>
  )
}

function Outcome({ kept, gone: { merge } }: Omit<MergeActionProps, 'mayMerge'>) {
  const words = useQuoteWords()
  const { review } = useDeskWords()
  const fieldName = (field: string) => {
    const [name = '', part] = field.split('.')
    return [review.fields[name] ?? name, part].filter(Boolean).join(' · ')
  }
  const aliases = merge.fields.aliases.filter((alias) => !kept.aliases.includes(alias))
  const names = merge.fields.names.filter(({ locale }) => !kept.names.some((one) => one.locale === locale))
  const taken = [
    ...aliases,
    ...names.map(({ locale, name }) => `${name} (${locale})`),
    ...(kept.role === null && merge.fields.role ? [merge.fields.role] : []),
    ...Object.values(merge.fields.citation),
  ]
  return (
    <>
      {taken.length > 0 && (
        <p>
          {words.mergeTakes}: {taken.join(' · ')}
        </p>
      )}
      {merge.conflicts.length > 0 && (
        <ul className="quotes-conflicts">
          {merge.conflicts.map(({ field, kept: stays, left }) => (
            <li key={field}>{words.mergeConflict(fieldName(field), stays, left)}</li>
          ))}
        </ul>
      )}
    </>
  )
}
