import { payloadSecret } from './runtime/payload-secret'

/** Next runs this before it serves anybody: a start without a strong secret is refused here, not at the first login. */
export function register(): void {
  payloadSecret(process.env)
}
