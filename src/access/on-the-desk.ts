import type { Access } from 'payload'

import { actorOf } from './roles'

/** Anyone who works here: an account with at least one role. Readers read publications instead. */
export const onTheDesk: Access = ({ req }) => (actorOf(req)?.roles.length ?? 0) > 0
