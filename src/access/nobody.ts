import type { Access, FieldAccess } from 'payload'

/** The record is written by actions alone; no door of Payload's leads to it. */
export const nobody: Access = () => false

/** A field that only actions and hooks write. */
export const nobodyForField: FieldAccess = () => false
