import type { CollectionConfig, Field } from 'payload'

import { endSessionsOnDeactivation } from '../hooks/end-sessions-on-deactivation'
import { keepPeopleOnRecord } from '../hooks/keep-people-on-record'
import { refuseDeactivated } from '../hooks/refuse-deactivated'
import { deskFields, users } from './users'

interface DeskPeople {
  slug: string
  locales: readonly string[]
}

/**
 * The host's collections with the people of the desk among them: the host's own people with the fields and
 * hooks of the desk after theirs, or, where it has none of that slug, people of ours.
 *
 * Our own people refuse the first visitor who registers. The host's register their first as the host
 * decides, but without a role of the desk: see `deskFields`.
 * @throws Error when the host's people have a field that access at the desk rests on.
 */
export function withDeskPeople(
  existing: readonly CollectionConfig[],
  { slug, locales }: DeskPeople,
): CollectionConfig[] {
  if (!existing.some((collection) => collection.slug === slug)) return [...existing, users({ slug, locales })]
  return existing.map((collection) => (collection.slug === slug ? extended(collection, locales) : collection))
}

function extended(host: CollectionConfig, locales: readonly string[]): CollectionConfig {
  const { hooks } = host
  return {
    ...host,
    fields: [...host.fields, ...missingFields(host, locales)],
    hooks: {
      ...hooks,
      beforeLogin: [...(hooks?.beforeLogin ?? []), refuseDeactivated],
      beforeChange: [...(hooks?.beforeChange ?? []), endSessionsOnDeactivation],
      beforeDelete: [...(hooks?.beforeDelete ?? []), keepPeopleOnRecord],
    },
  }
}

/** A name is a name; but roles that mean something else to the host would open the desk to its holders. */
function missingFields(host: CollectionConfig, locales: readonly string[]): Field[] {
  const taken = new Set(namesOf(host.fields))
  const [name, ...rest] = deskFields(locales)
  const clash = namesOf(rest).find((one) => taken.has(one))
  if (clash) {
    throw new Error(
      `copydesk: the collection "${host.slug}" has a field "${clash}" of its own, and the desk needs that name. ` +
        'Rename it, or keep the people of the desk apart: copydesk({ usersSlug: … }).',
    )
  }
  return name && !taken.has('name') ? [name, ...rest] : rest
}

/** The names at the top of a document, also of fields that only stand in a row, a tab or a fold. */
function namesOf(fields: readonly Field[]): string[] {
  return fields.flatMap((field) => {
    if ('name' in field && field.name) return [field.name]
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) => ('name' in tab && tab.name ? [tab.name] : namesOf(tab.fields)))
    }
    return 'fields' in field ? namesOf(field.fields) : []
  })
}
