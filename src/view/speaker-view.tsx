import { sourceAt } from '../domain/manuscript/references'
import type { Attribution } from '../domain/manuscript/types'
import type { ViewContext } from './context'
import { InSourceLanguage } from './in-source-language'
import { SourceName } from './source-name'

/**
 * Who said it. A person is named only where the attribution names a speaker; otherwise the words of the
 * text stand as written, and where there are none the note says that it is not stated.
 */
export function SpeakerView({ attribution, context }: { attribution: Attribution; context: ViewContext }) {
  const { words } = context
  const { speaker } = attribution
  const who =
    speaker === null ? (
      <WithoutName attribution={attribution} context={context} />
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
      {role !== null && (
        <small className="speaker-role">
          {' '}
          <InSourceLanguage languages={manuscript}>{role}</InSourceLanguage>
        </small>
      )}
      {asWritten !== null && asWritten !== name && (
        <small>
          {' '}
          <InSourceLanguage languages={manuscript} wording={words.asWritten}>
            {asWritten}
          </InSourceLanguage>
        </small>
      )}
    </>
  )
}

function WithoutName({ attribution: { status, asWritten }, context }: Omit<NamedProps, 'index'>) {
  const { words, manuscript } = context
  if (asWritten === null) return words.notStated
  const wordings = {
    unknown: (written: string) => `${words.notStated} ${words.asWritten(written)}`,
    collective: words.collective,
    explicit: words.unnamed,
    implied: words.unnamed,
  }
  return (
    <InSourceLanguage languages={manuscript} wording={wordings[status]}>
      {asWritten}
    </InSourceLanguage>
  )
}
