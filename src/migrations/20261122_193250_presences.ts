import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "presences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"translation_id" integer NOT NULL,
  	"person" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"sentence" numeric,
  	"seen_at" timestamp(3) with time zone NOT NULL
  );
  
  ALTER TABLE "presences" ADD CONSTRAINT "presences_translation_id_translations_id_fk" FOREIGN KEY ("translation_id") REFERENCES "public"."translations"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "presences_translation_idx" ON "presences" USING btree ("translation_id");
  CREATE UNIQUE INDEX "translation_person_idx" ON "presences" USING btree ("translation_id","person");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "presences" CASCADE;`)
}
