import { describe, expect, it } from 'vitest'

import { canMove, isOpen } from '../../../src/domain/workflow/transitions'
import type { RevisionStatus } from '../../../src/domain/workflow/types'

const all: RevisionStatus[] = [
  'inReview',
  'changesRequested',
  'approved',
  'published',
  'superseded',
  'withdrawn',
]

describe('the life of a revision', () => {
  it('reaches readers only by way of approval, or back from superseded', () => {
    expect(all.filter((from) => canMove(from, 'published'))).toEqual(['approved', 'superseded'])
  })

  it('ends with withdrawal', () => {
    expect(all.filter((to) => canMove('withdrawn', to))).toEqual([])
    expect(all.filter((from) => canMove(from, 'withdrawn'))).toEqual(['published'])
  })

  it('takes decisions until it is published, superseded or withdrawn', () => {
    expect(all.filter(isOpen)).toEqual(['inReview', 'changesRequested', 'approved'])
  })
})
