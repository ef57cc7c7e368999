import type { FieldHook } from 'payload'

/**
 * Empties a field when somebody who is not logged in makes an account over HTTP. Payload lets the first
 * visitor register past all access, and a host may let anyone: neither makes a person of the desk.
 */
export const keepFromStrangers: FieldHook = ({ operation, req, value }) =>
  operation === 'create' && !req.user && req.payloadAPI !== 'local' ? null : (value as unknown)
