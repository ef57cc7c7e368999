import { payloadSecret } from './runtime/payload-secret'
import { readSettings } from './runtime/settings'

/**
 * Next runs this before it serves anybody: a start without a strong secret, or with a
 * setting that makes no sense, is refused here and not at the first login.
 */
export function register(): void {
  readSettings(process.env)
  payloadSecret(process.env)
}
