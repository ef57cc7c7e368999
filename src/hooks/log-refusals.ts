import type { Payload } from 'payload'

import { carriedRefusal } from './refusal-error'

interface Wrapped {
  message?: string
  originalError?: unknown
}

/**
 * Logs a refusal as one line at level info: it is an answer, not a fault of the program, and a log full of
 * stacks hides the faults. Payload's own levels go by the name of an error, which GraphQL hides in another.
 */
export function logRefusals({ logger }: Payload): void {
  const logError: (...said: unknown[]) => void = logger.error.bind(logger)
  logger.error = (...said: unknown[]) => {
    const { err } = (said[0] ?? {}) as { err?: Wrapped }
    const isRefusal = carriedRefusal(err) ?? carriedRefusal(err?.originalError)
    if (isRefusal) logger.info(err?.message)
    else logError(...said)
  }
}
