import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_segment_translations_state" AS ENUM('untranslated', 'draft', 'submitted', 'reviewed', 'approved');
  CREATE TYPE "public"."enum_segment_translations_freshness" AS ENUM('current', 'staleMinor', 'staleMajor', 'carried', 'orphan');
  CREATE TYPE "public"."enum_segment_translations_origin" AS ENUM('human', 'memory', 'carried', 'machine', 'import');
  CREATE TYPE "public"."enum_quote_translations_variant" AS ENUM('full', 'embedded');
  CREATE TYPE "public"."enum_quote_translations_kind" AS ENUM('house', 'official');
  CREATE TYPE "public"."enum_quote_translations_state" AS ENUM('untranslated', 'draft', 'submitted', 'reviewed', 'approved');
  CREATE TYPE "public"."enum_review_issues_side" AS ENUM('source', 'target');
  CREATE TYPE "public"."enum_review_issues_dimension" AS ENUM('terminology', 'accuracy', 'linguisticConventions', 'style', 'localeConventions', 'audienceAppropriateness', 'designAndMarkup');
  CREATE TYPE "public"."enum_review_issues_severity" AS ENUM('neutral', 'minor', 'major', 'critical');
  CREATE TYPE "public"."enum_assignments_role" AS ENUM('translator', 'reviewer');
  CREATE TABLE "translations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"article_id" integer NOT NULL,
  	"locale" varchar NOT NULL,
  	"source_locale" varchar NOT NULL,
  	"source_revision_id" integer NOT NULL,
  	"opened_by_name" varchar NOT NULL,
  	"followed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "segments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"revision_id" integer NOT NULL,
  	"order" numeric NOT NULL,
  	"block" varchar NOT NULL,
  	"section" varchar,
  	"source" varchar NOT NULL,
  	"text_hash" varchar NOT NULL,
  	"cut" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "segment_translations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"translation_id" integer NOT NULL,
  	"segment_id" integer,
  	"based_on_id" integer,
  	"target" varchar,
  	"state" "enum_segment_translations_state" NOT NULL,
  	"freshness" "enum_segment_translations_freshness" NOT NULL,
  	"origin" "enum_segment_translations_origin",
  	"similarity" numeric,
  	"lineage" jsonb,
  	"lock_version" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "quote_translations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"quote_key" varchar NOT NULL,
  	"locale" varchar NOT NULL,
  	"variant" "enum_quote_translations_variant" NOT NULL,
  	"wording" varchar NOT NULL,
  	"target" varchar,
  	"kind" "enum_quote_translations_kind" NOT NULL,
  	"official_publisher" varchar,
  	"official_url" varchar,
  	"official_title" varchar,
  	"official_accessed" varchar,
  	"official_excerpt" varchar,
  	"state" "enum_quote_translations_state" NOT NULL,
  	"lock_version" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "translation_acts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" varchar NOT NULL,
  	"subject" numeric NOT NULL,
  	"act" varchar NOT NULL,
  	"target" varchar,
  	"state" varchar NOT NULL,
  	"freshness" varchar,
  	"segment" numeric,
  	"lock_version" numeric NOT NULL,
  	"person" varchar NOT NULL,
  	"person_name" varchar NOT NULL,
  	"comment" varchar,
  	"at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "terms" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"source" varchar NOT NULL,
  	"locale" varchar NOT NULL,
  	"preferred" varchar NOT NULL,
  	"kind" varchar,
  	"note" varchar,
  	"is_uncertain" boolean DEFAULT false,
  	"lock_version" numeric DEFAULT 1 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "terms_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_terms_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_source" varchar NOT NULL,
  	"version_locale" varchar NOT NULL,
  	"version_preferred" varchar NOT NULL,
  	"version_kind" varchar,
  	"version_note" varchar,
  	"version_is_uncertain" boolean DEFAULT false,
  	"version_lock_version" numeric DEFAULT 1 NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_terms_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "review_issues" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"segment_translation_id" integer NOT NULL,
  	"translation_id" integer NOT NULL,
  	"side" "enum_review_issues_side" NOT NULL,
  	"start" numeric NOT NULL,
  	"end" numeric NOT NULL,
  	"text" varchar NOT NULL,
  	"dimension" "enum_review_issues_dimension" NOT NULL,
  	"subtype" varchar,
  	"severity" "enum_review_issues_severity" NOT NULL,
  	"comment" varchar,
  	"by" varchar NOT NULL,
  	"by_name" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"resolved_at" timestamp(3) with time zone,
  	"resolved_by_name" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "waivers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"segment_translation_id" integer NOT NULL,
  	"check" varchar NOT NULL,
  	"message" varchar NOT NULL,
  	"source_digest" varchar NOT NULL,
  	"target_digest" varchar NOT NULL,
  	"reason" varchar NOT NULL,
  	"by" varchar NOT NULL,
  	"by_name" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "memory_units" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"source_locale" varchar NOT NULL,
  	"locale" varchar NOT NULL,
  	"source" varchar NOT NULL,
  	"target" varchar NOT NULL,
  	"text_hash" varchar NOT NULL,
  	"segment_translation_id" integer,
  	"approved_by_name" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"retired_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "assignments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"translation_id" integer NOT NULL,
  	"section" varchar,
  	"role" "enum_assignments_role" NOT NULL,
  	"person_id" integer NOT NULL,
  	"due_on" varchar,
  	"by_name" varchar NOT NULL,
  	"ended_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "revisions" ADD COLUMN "source_revision_id" integer;
  ALTER TABLE "revisions" ADD COLUMN "source_digest" varchar;
  ALTER TABLE "revisions" ADD COLUMN "source_text_digest" varchar;
  ALTER TABLE "revisions" ADD COLUMN "source_attribution_digest" varchar;
  ALTER TABLE "revisions" ADD COLUMN "score" jsonb;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "terms_id" integer;
  ALTER TABLE "translations" ADD CONSTRAINT "translations_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translations" ADD CONSTRAINT "translations_source_revision_id_revisions_id_fk" FOREIGN KEY ("source_revision_id") REFERENCES "public"."revisions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "segments" ADD CONSTRAINT "segments_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "segment_translations" ADD CONSTRAINT "segment_translations_translation_id_translations_id_fk" FOREIGN KEY ("translation_id") REFERENCES "public"."translations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "segment_translations" ADD CONSTRAINT "segment_translations_segment_id_segments_id_fk" FOREIGN KEY ("segment_id") REFERENCES "public"."segments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "segment_translations" ADD CONSTRAINT "segment_translations_based_on_id_segments_id_fk" FOREIGN KEY ("based_on_id") REFERENCES "public"."segments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "terms_texts" ADD CONSTRAINT "terms_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_terms_v" ADD CONSTRAINT "_terms_v_parent_id_terms_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."terms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_terms_v_texts" ADD CONSTRAINT "_terms_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "review_issues" ADD CONSTRAINT "review_issues_segment_translation_id_segment_translations_id_fk" FOREIGN KEY ("segment_translation_id") REFERENCES "public"."segment_translations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "review_issues" ADD CONSTRAINT "review_issues_translation_id_translations_id_fk" FOREIGN KEY ("translation_id") REFERENCES "public"."translations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "waivers" ADD CONSTRAINT "waivers_segment_translation_id_segment_translations_id_fk" FOREIGN KEY ("segment_translation_id") REFERENCES "public"."segment_translations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "memory_units" ADD CONSTRAINT "memory_units_segment_translation_id_segment_translations_id_fk" FOREIGN KEY ("segment_translation_id") REFERENCES "public"."segment_translations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_translation_id_translations_id_fk" FOREIGN KEY ("translation_id") REFERENCES "public"."translations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "translations_article_idx" ON "translations" USING btree ("article_id");
  CREATE INDEX "translations_source_revision_idx" ON "translations" USING btree ("source_revision_id");
  CREATE INDEX "translations_updated_at_idx" ON "translations" USING btree ("updated_at");
  CREATE INDEX "translations_created_at_idx" ON "translations" USING btree ("created_at");
  CREATE UNIQUE INDEX "article_locale_1_idx" ON "translations" USING btree ("article_id","locale");
  CREATE INDEX "segments_revision_idx" ON "segments" USING btree ("revision_id");
  CREATE INDEX "segments_text_hash_idx" ON "segments" USING btree ("text_hash");
  CREATE INDEX "segments_updated_at_idx" ON "segments" USING btree ("updated_at");
  CREATE INDEX "segments_created_at_idx" ON "segments" USING btree ("created_at");
  CREATE UNIQUE INDEX "revision_order_idx" ON "segments" USING btree ("revision_id","order");
  CREATE INDEX "segment_translations_translation_idx" ON "segment_translations" USING btree ("translation_id");
  CREATE INDEX "segment_translations_segment_idx" ON "segment_translations" USING btree ("segment_id");
  CREATE INDEX "segment_translations_based_on_idx" ON "segment_translations" USING btree ("based_on_id");
  CREATE INDEX "segment_translations_state_idx" ON "segment_translations" USING btree ("state");
  CREATE INDEX "segment_translations_freshness_idx" ON "segment_translations" USING btree ("freshness");
  CREATE INDEX "segment_translations_updated_at_idx" ON "segment_translations" USING btree ("updated_at");
  CREATE INDEX "segment_translations_created_at_idx" ON "segment_translations" USING btree ("created_at");
  CREATE INDEX "translation_segment_idx" ON "segment_translations" USING btree ("translation_id","segment_id");
  CREATE INDEX "quote_translations_quote_key_idx" ON "quote_translations" USING btree ("quote_key");
  CREATE INDEX "quote_translations_state_idx" ON "quote_translations" USING btree ("state");
  CREATE INDEX "quote_translations_updated_at_idx" ON "quote_translations" USING btree ("updated_at");
  CREATE INDEX "quote_translations_created_at_idx" ON "quote_translations" USING btree ("created_at");
  CREATE UNIQUE INDEX "quoteKey_locale_variant_idx" ON "quote_translations" USING btree ("quote_key","locale","variant");
  CREATE INDEX "translation_acts_updated_at_idx" ON "translation_acts" USING btree ("updated_at");
  CREATE INDEX "translation_acts_created_at_idx" ON "translation_acts" USING btree ("created_at");
  CREATE INDEX "kind_subject_lockVersion_idx" ON "translation_acts" USING btree ("kind","subject","lock_version");
  CREATE INDEX "terms_updated_at_idx" ON "terms" USING btree ("updated_at");
  CREATE INDEX "terms_created_at_idx" ON "terms" USING btree ("created_at");
  CREATE UNIQUE INDEX "source_locale_idx" ON "terms" USING btree ("source","locale");
  CREATE INDEX "terms_texts_order_parent" ON "terms_texts" USING btree ("order","parent_id");
  CREATE INDEX "_terms_v_parent_idx" ON "_terms_v" USING btree ("parent_id");
  CREATE INDEX "_terms_v_version_version_updated_at_idx" ON "_terms_v" USING btree ("version_updated_at");
  CREATE INDEX "_terms_v_version_version_created_at_idx" ON "_terms_v" USING btree ("version_created_at");
  CREATE INDEX "_terms_v_created_at_idx" ON "_terms_v" USING btree ("created_at");
  CREATE INDEX "_terms_v_updated_at_idx" ON "_terms_v" USING btree ("updated_at");
  CREATE INDEX "version_source_version_locale_idx" ON "_terms_v" USING btree ("version_source","version_locale");
  CREATE INDEX "_terms_v_texts_order_parent" ON "_terms_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "review_issues_segment_translation_idx" ON "review_issues" USING btree ("segment_translation_id");
  CREATE INDEX "review_issues_translation_idx" ON "review_issues" USING btree ("translation_id");
  CREATE INDEX "review_issues_updated_at_idx" ON "review_issues" USING btree ("updated_at");
  CREATE INDEX "review_issues_created_at_idx" ON "review_issues" USING btree ("created_at");
  CREATE INDEX "waivers_segment_translation_idx" ON "waivers" USING btree ("segment_translation_id");
  CREATE INDEX "waivers_updated_at_idx" ON "waivers" USING btree ("updated_at");
  CREATE INDEX "waivers_created_at_idx" ON "waivers" USING btree ("created_at");
  CREATE INDEX "memory_units_segment_translation_idx" ON "memory_units" USING btree ("segment_translation_id");
  CREATE INDEX "memory_units_updated_at_idx" ON "memory_units" USING btree ("updated_at");
  CREATE INDEX "memory_units_created_at_idx" ON "memory_units" USING btree ("created_at");
  CREATE INDEX "sourceLocale_locale_textHash_idx" ON "memory_units" USING btree ("source_locale","locale","text_hash");
  CREATE INDEX "assignments_translation_idx" ON "assignments" USING btree ("translation_id");
  CREATE INDEX "assignments_person_idx" ON "assignments" USING btree ("person_id");
  CREATE INDEX "assignments_updated_at_idx" ON "assignments" USING btree ("updated_at");
  CREATE INDEX "assignments_created_at_idx" ON "assignments" USING btree ("created_at");
  ALTER TABLE "revisions" ADD CONSTRAINT "revisions_source_revision_id_revisions_id_fk" FOREIGN KEY ("source_revision_id") REFERENCES "public"."revisions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "revisions_source_revision_idx" ON "revisions" USING btree ("source_revision_id");
  CREATE INDEX "payload_locked_documents_rels_terms_id_idx" ON "payload_locked_documents_rels" USING btree ("terms_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "translations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "segments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "segment_translations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "quote_translations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "translation_acts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "terms" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "terms_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_terms_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_terms_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "review_issues" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "waivers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "memory_units" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "assignments" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "translations" CASCADE;
  DROP TABLE "segments" CASCADE;
  DROP TABLE "segment_translations" CASCADE;
  DROP TABLE "quote_translations" CASCADE;
  DROP TABLE "translation_acts" CASCADE;
  DROP TABLE "terms" CASCADE;
  DROP TABLE "terms_texts" CASCADE;
  DROP TABLE "_terms_v" CASCADE;
  DROP TABLE "_terms_v_texts" CASCADE;
  DROP TABLE "review_issues" CASCADE;
  DROP TABLE "waivers" CASCADE;
  DROP TABLE "memory_units" CASCADE;
  DROP TABLE "assignments" CASCADE;
  ALTER TABLE "revisions" DROP CONSTRAINT "revisions_source_revision_id_revisions_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_terms_fk";
  
  DROP INDEX "revisions_source_revision_idx";
  DROP INDEX "payload_locked_documents_rels_terms_id_idx";
  ALTER TABLE "revisions" DROP COLUMN "source_revision_id";
  ALTER TABLE "revisions" DROP COLUMN "source_digest";
  ALTER TABLE "revisions" DROP COLUMN "source_text_digest";
  ALTER TABLE "revisions" DROP COLUMN "source_attribution_digest";
  ALTER TABLE "revisions" DROP COLUMN "score";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "terms_id";
  DROP TYPE "public"."enum_segment_translations_state";
  DROP TYPE "public"."enum_segment_translations_freshness";
  DROP TYPE "public"."enum_segment_translations_origin";
  DROP TYPE "public"."enum_quote_translations_variant";
  DROP TYPE "public"."enum_quote_translations_kind";
  DROP TYPE "public"."enum_quote_translations_state";
  DROP TYPE "public"."enum_review_issues_side";
  DROP TYPE "public"."enum_review_issues_dimension";
  DROP TYPE "public"."enum_review_issues_severity";
  DROP TYPE "public"."enum_assignments_role";`)
}
