import { sourceAt } from '../domain/manuscript/references'
import type { Attribution } from '../domain/manuscript/types'
import type { ViewContext } from './context'
import { SourceName } from './source-name'
import type { ViewWords } from './words'

/**
 * Who said it. A person is named only where the attribution names a speaker; otherwise the words of the
 * text stand as written, and where there are none the note says that it is not stated.
 */
export function SpeakerView({ attribution, context }: { attribution: Attribution; context: ViewContext }) {
  const { words } = context
  const { speaker } = attribution
  const who =
    speaker === null ? (
      withoutName(attribution, words)
    ) : (
      <Named index={speaker} {...{ attribution, context }} />
    )
  return (
    <>
      {who}
      {attribution.status === 'implied' && <small> {words.implied}</small>}
    </>
  )
}

interface NamedProps {
  index: number
  attribution: Attribution
  context: ViewContext
}

function Named({ index, attribution: { status, asWritten }, context }: NamedProps) {
  const { words, manuscript } = context
  const { name, role } = sourceAt(manuscript.sources, index)
  return (
    <>
      <SourceName
        index={index}
        context={context}
        wording={status === 'collective' ? words.collective : undefined}
      />
      {role !== null && <small className="speaker-role"> {role}</small>}
      {asWritten !== null && asWritten !== name && <small> {words.asWritten(asWritten)}</small>}
    </>
  )
}

function withoutName({ status, asWritten }: Attribution, words: ViewWords): string {
  if (asWritten === null) return words.notStated
  if (status === 'unknown') return `${words.notStated} ${words.asWritten(asWritten)}`
  return status === 'collective' ? words.collective(asWritten) : words.unnamed(asWritten)
}
