import { describe, expect, it } from 'vitest'

import { peopleOf, type ActOnRecord, type TargetAct } from '../../../src/domain/translation/acts'

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
