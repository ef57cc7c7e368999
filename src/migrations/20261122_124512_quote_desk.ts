import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_passages_answer" AS ENUM('term', 'quotation');
  CREATE TABLE "passages" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"wording" varchar NOT NULL,
  	"answer" "enum_passages_answer" NOT NULL,
  	"article" numeric,
  	"by_id" integer,
  	"by_name" varchar NOT NULL,
  	"answered_at" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "occurrences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"article" numeric NOT NULL,
  	"section" numeric NOT NULL,
  	"position" numeric NOT NULL,
  	"kind" varchar NOT NULL,
  	"version" numeric,
  	"quote" numeric,
  	"evidence" varchar,
  	"wording" varchar
  );
  
  ALTER TABLE "quotes" ADD COLUMN "lifecycle_reason" varchar;
  ALTER TABLE "_quotes_v" ADD COLUMN "version_lifecycle_reason" varchar;
  ALTER TABLE "sources" ADD COLUMN "merged_into_id" integer;
  ALTER TABLE "_sources_v" ADD COLUMN "version_merged_into_id" integer;
  ALTER TABLE "passages" ADD CONSTRAINT "passages_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "passages_by_idx" ON "passages" USING btree ("by_id");
  CREATE INDEX "passages_updated_at_idx" ON "passages" USING btree ("updated_at");
  CREATE INDEX "passages_created_at_idx" ON "passages" USING btree ("created_at");
  CREATE INDEX "occurrences_article_idx" ON "occurrences" USING btree ("article");
  CREATE INDEX "occurrences_quote_idx" ON "occurrences" USING btree ("quote");
  CREATE UNIQUE INDEX "section_position_idx" ON "occurrences" USING btree ("section","position");
  ALTER TABLE "sources" ADD CONSTRAINT "sources_merged_into_id_sources_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sources_v" ADD CONSTRAINT "_sources_v_version_merged_into_id_sources_id_fk" FOREIGN KEY ("version_merged_into_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "sources_merged_into_idx" ON "sources" USING btree ("merged_into_id");
  CREATE INDEX "_sources_v_version_version_merged_into_idx" ON "_sources_v" USING btree ("version_merged_into_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "passages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "occurrences" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "passages" CASCADE;
  DROP TABLE "occurrences" CASCADE;
  ALTER TABLE "sources" DROP CONSTRAINT "sources_merged_into_id_sources_id_fk";
  
  ALTER TABLE "_sources_v" DROP CONSTRAINT "_sources_v_version_merged_into_id_sources_id_fk";
  
  DROP INDEX "sources_merged_into_idx";
  DROP INDEX "_sources_v_version_version_merged_into_idx";
  ALTER TABLE "quotes" DROP COLUMN "lifecycle_reason";
  ALTER TABLE "_quotes_v" DROP COLUMN "version_lifecycle_reason";
  ALTER TABLE "sources" DROP COLUMN "merged_into_id";
  ALTER TABLE "_sources_v" DROP COLUMN "version_merged_into_id";
  DROP TYPE "public"."enum_passages_answer";`)
}
