/** What was done to a target, in order: who wrote it and who accepted it are read from here, never from the target. */
import type { TargetFacts } from './review/states'

export type TargetAct =
  | 'wrote'
  | 'edited'
  | 'submitted'
  | 'accepted'
  | 'rejected'
  | 'confirmed'
  | 'followed'
  | 'carried'
  | 'imported'
  | 'suggested'
  | 'dropped'

/** An act on record. `person` is a user id, `target` the text after it. */
export interface ActOnRecord {
  act: TargetAct
  person: string
  target: string
}

/** The people of a target, as the acts on it say. */
export type People = Pick<TargetFacts, 'authors' | 'acceptedBy' | 'editedInReviewBy'>

const nobody: People = { authors: [], acceptedBy: [], editedInReviewBy: null }

/**
 * Replays the acts on one target, oldest first. `carriedFrom` are the authors of the targets that a carried one was
 * made of: carrying words elsewhere does not make them somebody else's.
 */
export function peopleOf(acts: readonly ActOnRecord[], carriedFrom: readonly string[] = []): People {
  return acts.reduce((people, act) => after(people, act, carriedFrom), nobody)
}

/** An act with its number in the record: what was done later has a greater one. */
export interface NumberedAct extends ActOnRecord {
  id: number
}

/**
 * Who wrote of the targets that a carried one was made of, before it was. What became of those since counts for nothing:
 * emptying one does not make its author a stranger to the words that were carried on.
 */
export function authorsCarried(
  acts: readonly NumberedAct[],
  origins: readonly (readonly NumberedAct[])[],
): string[] {
  const carriedAt = acts.findLast(({ act }) => act === 'carried')?.id
  if (carriedAt === undefined) return []
  return [...new Set(origins.flatMap((of) => everAuthors(of.filter(({ id }) => id < carriedAt))))]
}

function everAuthors(acts: readonly ActOnRecord[]): string[] {
  const ever: string[] = []
  let people = nobody
  for (const act of acts) {
    people = after(people, act, [])
    ever.push(...people.authors)
  }
  return ever
}

function after(people: People, { act, person, target }: ActOnRecord, carriedFrom: readonly string[]): People {
  switch (act) {
    case 'wrote':
      return target.trim() === '' ? nobody : { ...nobody, authors: withPerson(people.authors, person) }
    case 'edited':
      return { authors: withPerson(people.authors, person), acceptedBy: [], editedInReviewBy: person }
    case 'submitted':
      return people.authors.length > 0 ? people : { ...people, authors: [person] }
    case 'accepted':
      return { ...people, acceptedBy: withPerson(people.acceptedBy, person) }
    case 'rejected':
      return { ...people, acceptedBy: [] }
    case 'carried':
      return { ...nobody, authors: [...carriedFrom] }
    case 'imported':
    case 'suggested':
    case 'dropped':
      return nobody
    case 'followed':
      return target.trim() === '' ? nobody : people
    case 'confirmed':
      return people
  }
}

function withPerson(people: readonly string[], person: string): string[] {
  return people.includes(person) ? [...people] : [...people, person]
}
