import type { Attribution, Source } from '../domain/manuscript/types'
import type { ViewContext } from './context'
import type { ViewWords } from './words'

/**
 * Who said it. A person is named only where the attribution names a speaker; otherwise the words of the
 * text stand as written, and where there are none the note says that it is not stated.
 */
export function SpeakerView({ attribution, context }: { attribution: Attribution; context: ViewContext }) {
  const { words, manuscript } = context
  const speaker = attribution.speaker === null ? undefined : manuscript.sources[attribution.speaker]
  const who = speaker === undefined ? withoutName(attribution, words) : named(speaker, attribution, words)
  return (
    <>
      {who}
      {attribution.status === 'implied' && <small> {words.implied}</small>}
    </>
  )
}

function named(speaker: Source, attribution: Attribution, words: ViewWords) {
  const name = attribution.status === 'collective' ? words.collective(speaker.name) : speaker.name
  const asWritten = attribution.asWritten
  return (
    <>
      {name}
      {speaker.role !== null && <small className="speaker-role"> {speaker.role}</small>}
      {asWritten !== null && asWritten !== speaker.name && <small> {words.asWritten(asWritten)}</small>}
    </>
  )
}

function withoutName({ status, asWritten }: Attribution, words: ViewWords): string {
  if (asWritten === null) return words.notStated
  if (status === 'unknown') return `${words.notStated} ${words.asWritten(asWritten)}`
  return status === 'collective' ? words.collective(asWritten) : words.unnamed(asWritten)
}
