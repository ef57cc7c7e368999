import type { Payload } from 'payload'
import { describe, expect, it, vi } from 'vitest'

import { logRefusals } from '../../../src/hooks/log-refusals'
import { stop } from '../../../src/hooks/refusal-error'

function refusal(): Error {
  try {
    return stop({} as never, { code: 'inUse' })
  } catch (error) {
    return error as Error
  }
}

function quietLog() {
  const error = vi.fn()
  const info = vi.fn()
  const payload = { logger: { error, info } } as unknown as Payload
  logRefusals(payload)
  return { log: payload.logger, error, info }
}

describe('the log', () => {
  it('has a refusal as one line, thrown or wrapped by GraphQL', () => {
    const { log, error, info } = quietLog()
    const thrown = refusal()
    log.error({ err: thrown })
    log.error({
      err: Object.assign(new Error(thrown.message), { name: 'GraphQLError', originalError: thrown }),
    })
    expect(info.mock.calls).toEqual([[thrown.message], [thrown.message]])
    expect(error).not.toHaveBeenCalled()
  })

  it('keeps everything else an error with its stack', () => {
    const { log, error, info } = quietLog()
    const fault = { err: new Error('a fault') }
    log.error(fault)
    log.error('a sentence')
    expect(error.mock.calls).toEqual([[fault], ['a sentence']])
    expect(info).not.toHaveBeenCalled()
  })
})
