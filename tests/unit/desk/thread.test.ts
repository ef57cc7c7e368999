import { describe, expect, it } from 'vitest'

import { threadsIn, type ThreadComment } from '../../../src/admin/review/thread'

function comment(id: number, parent: number | null = null): ThreadComment {
  const place = { change: 'block-a', block: 'a' }
  return {
    id,
    revision: 1,
    parent,
    body: `${id}`,
    by: 'X',
    age: 'now',
    exact: null,
    place,
    earlier: null,
    resolvedBy: null,
  }
}

describe('threads of comments', () => {
  it('puts replies under what they answer, in order', () => {
    const threads = threadsIn([comment(1), comment(2), comment(3, 1), comment(4, 1)])
    expect(threads.map(({ root, replies }) => [root.id, replies.map(({ id }) => id)])).toEqual([
      [1, [3, 4]],
      [2, []],
    ])
  })

  it('loses no reply whose root is elsewhere', () => {
    expect(threadsIn([comment(5, 4)]).map(({ root }) => root.id)).toEqual([5])
  })
})
