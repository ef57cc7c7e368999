import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Finds the revisions that show a picture, by its hash, without reading every manuscript. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create index copydesk_revisions_pictures on revisions
      using gin (jsonb_path_query_array(manuscript, '$.sections[*].blocks[*].sha256'))
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop index copydesk_revisions_pictures`)
}
