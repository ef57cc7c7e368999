import type { CollectionConfig, Field } from 'payload'

import { nobody } from '../access/nobody'
import { onTheDesk } from '../access/on-the-desk'
import { hasRole, hasRoleForField } from '../access/roles'
import { selfOrAdmin } from '../access/self-or-admin'
import { refuseFirstVisitor } from '../endpoints/first-register'
import { bilingual } from '../fields/labels'
import { roleOptions } from '../fields/options'
import { endSessionsOnDeactivation } from '../hooks/end-sessions-on-deactivation'
import { keepFromStrangers } from '../hooks/keep-from-strangers'
import { keepPeopleOnRecord } from '../hooks/keep-people-on-record'
import { refuseDeactivated } from '../hooks/refuse-deactivated'

const adminsOnly = { create: hasRoleForField(), update: hasRoleForField() }

/** Given by admins of the desk alone, whatever a host lets people change of themselves. */
const givenByAdmins = { access: adminsOnly, hooks: { beforeChange: [keepFromStrangers] } }

/**
 * The fields a person needs to work at the desk, `name` first; appended to the host's own people where it has
 * some. An account that nobody made on purpose, such as a host's first visitor, has no role.
 */
export function deskFields(locales: readonly string[]): Field[] {
  return [
    {
      name: 'name',
      type: 'text',
      label: bilingual('Name', '姓名'),
      // The record is signed with it: whoever could change theirs could sign as somebody else.
      access: { update: hasRoleForField() },
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      defaultValue: [],
      options: roleOptions,
      label: bilingual('Roles', '角色'),
      ...givenByAdmins,
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      options: [...locales],
      label: bilingual('Languages (translators and reviewers)', '语言（译者与译审）'),
      ...givenByAdmins,
    },
    {
      name: 'deactivatedAt',
      type: 'date',
      label: bilingual('Deactivated on', '停用日期'),
      ...givenByAdmins,
      admin: {
        description: bilingual(
          'A deactivated person cannot log in; their record stays.',
          '停用后不能登录，其记录保留。',
        ),
      },
    },
    {
      name: 'openWork',
      type: 'ui',
      admin: { disableListColumn: true, components: { Field: '/src/admin/people/OpenWork#OpenWork' } },
    },
  ]
}

/** The people of the desk. They are deactivated, never deleted: the record names them. */
export function users({ slug, locales }: { slug: string; locales: readonly string[] }): CollectionConfig {
  return {
    slug,
    labels: { singular: bilingual('Person', '人员'), plural: bilingual('People', '人员') },
    auth: {
      maxLoginAttempts: 8,
      lockTime: 10 * 60 * 1000,
      tokenExpiration: 8 * 60 * 60,
      cookies: { sameSite: 'Lax' },
    },
    access: {
      create: hasRole(),
      read: onTheDesk,
      update: selfOrAdmin,
      delete: nobody,
      unlock: hasRole(),
    },
    admin: {
      group: bilingual('House', '本社'),
      useAsTitle: 'name',
      defaultColumns: ['name', 'email', 'roles', 'deactivatedAt'],
    },
    endpoints: [refuseFirstVisitor],
    hooks: {
      beforeLogin: [refuseDeactivated],
      beforeChange: [endSessionsOnDeactivation],
      beforeDelete: [keepPeopleOnRecord],
    },
    fields: deskFields(locales),
  }
}
