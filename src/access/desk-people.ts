import type { Config, SanitizedConfig } from 'payload'

/** The slug that generated types know; a host may have named its people otherwise. */
type PeopleSlug = 'users'

/** Notes in the configuration which collection holds the people of the desk. */
export function noteDeskPeople(custom: Config['custom'], usersSlug: string): Config['custom'] {
  return { ...custom, copydesk: { usersSlug } }
}

/**
 * The collection whose accounts are the people of the desk. A host may have others: an account of its
 * customers, whatever roles it gives itself there and whatever its number, is nobody here.
 */
export function deskPeople({ custom }: Pick<SanitizedConfig, 'custom'>): PeopleSlug {
  const noted = custom?.copydesk as { usersSlug?: string } | undefined
  return (noted?.usersSlug ?? 'users') as PeopleSlug
}
