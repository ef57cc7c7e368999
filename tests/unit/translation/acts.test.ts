import { describe, expect, it } from 'vitest'

import {
  authorsCarried,
  peopleOf,
  type ActOnRecord,
  type TargetAct,
} from '../../../src/domain/translation/acts'

function act(name: TargetAct, person: string, target = 'words'): ActOnRecord {
  return { act: name, person, target }
}

describe('the people of a target, as its acts say', () => {
  it('are all who ever wrote of it, and those who accepted these very words', () => {
    const acts = [act('wrote', 'a'), act('wrote', 'b'), act('submitted', 'b'), act('accepted', 'c')]
    expect(peopleOf(acts)).toEqual({ authors: ['a', 'b'], acceptedBy: ['c'], editedInReviewBy: null })
  })

  it('are accepted by nobody any more once the words change or are sent back', () => {
    const before = [act('wrote', 'a'), act('submitted', 'a'), act('accepted', 'c')]
    expect(peopleOf([...before, act('wrote', 'a')]).acceptedBy).toEqual([])
    expect(peopleOf([...before, act('rejected', 'd')]).acceptedBy).toEqual([])
    expect(peopleOf([...before, act('followed', 'd'), act('confirmed', 'd')]).acceptedBy).toEqual(['c'])
  })

  it('include the reviewer who edited last, until somebody writes again', () => {
    const edited = [act('wrote', 'a'), act('submitted', 'a'), act('edited', 'r')]
    expect(peopleOf(edited)).toEqual({ authors: ['a', 'r'], acceptedBy: [], editedInReviewBy: 'r' })
    expect(peopleOf([...edited, act('wrote', 'a')]).editedInReviewBy).toBeNull()
  })

  it('of a carried text are those who wrote what was carried, whoever handed it over', () => {
    const acts = [act('wrote', 'x'), act('carried', 'chief'), act('submitted', 'b')]
    expect(peopleOf(acts, ['a']).authors).toEqual(['a'])
    expect(peopleOf(acts).authors).toEqual(['b'])
  })

  it('are nobody once the target is emptied', () => {
    expect(peopleOf([act('wrote', 'a'), act('wrote', 'a', '')]).authors).toEqual([])
    expect(peopleOf([act('wrote', 'a'), act('followed', 'c', '')]).authors).toEqual([])
  })
})

describe('the authors of a carried text', () => {
  const numbered = (acts: readonly ActOnRecord[], from: number) =>
    acts.map((one, index) => ({ ...one, id: from + index }))
  const carried = numbered([act('carried', 'chief'), act('submitted', 'b')], 10)

  it('are those who wrote what it was carried from, also when that was emptied', () => {
    const before = numbered([act('wrote', 'a'), act('wrote', 'b', '')], 1)
    expect(authorsCarried(carried, [before])).toEqual(['a'])
  })

  it('stay so whatever becomes of that afterwards', () => {
    const origin = [
      ...numbered([act('wrote', 'a')], 1),
      ...numbered([act('wrote', 'a', ''), act('wrote', 'c')], 20),
    ]
    expect(authorsCarried(carried, [origin])).toEqual(['a'])
  })

  it('are nobody where nothing was carried', () => {
    expect(authorsCarried(numbered([act('wrote', 'b')], 10), [numbered([act('wrote', 'a')], 1)])).toEqual([])
  })
})
