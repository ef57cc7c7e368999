import type { DeskControl } from '../desk-control'
import type { Row } from '../row'
import type { Suggested } from '../state/suggest-run'

/** Refusals that concern the one sentence: the next may be asked for. */
const ofOneSentence: readonly string[] = [
  'alreadyTranslated',
  'nothingToSuggest',
  'holdsQuotation',
  'staleWrite',
  'staleSource',
]

/** Asks a machine for a sentence that nobody writes in just now. */
export async function askMachine(control: DeskControl, id: number): Promise<Suggested> {
  const { store } = control
  const row = store.state.rows.get(id)
  if (!row || row.target !== '' || store.state.drafts.has(id)) return { kind: 'left' }
  const { lockVersion } = row
  const reply = await control.post<{ segment: Row }>(`/segment-translations/${id}/suggest`, { lockVersion })
  if (reply.kind === 'done') {
    store.dispatch({ type: 'acted', row: reply.value.segment })
    return { kind: 'suggested' }
  }
  if (reply.kind === 'refused') {
    const { refusal, details } = reply.refusal
    if (refusal === 'staleWrite') await control.refresh(id)
    if (ofOneSentence.includes(refusal) || details?.why === 'codesLost') return { kind: 'left' }
  }
  return { kind: 'failed', refusal: control.wordsOf(reply) }
}
