import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What the desk answered of words in marks is only ever added to. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create trigger copydesk_passages_change before update or delete on passages for each row execute function copydesk_refuse();
    create trigger copydesk_passages_truncate before truncate on passages execute function copydesk_refuse();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger copydesk_passages_change on passages;
    drop trigger copydesk_passages_truncate on passages;
  `)
}
