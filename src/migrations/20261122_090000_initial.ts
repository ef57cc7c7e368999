import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_users_roles" AS ENUM('admin', 'chief', 'editor', 'checker', 'translator', 'reviewer');
  CREATE TYPE "public"."enum_users_languages" AS ENUM('zh-Hans', 'en', 'ru', 'kk', 'uz');
  CREATE TYPE "public"."enum_articles_source_locale" AS ENUM('zh-Hans', 'en', 'ru', 'kk', 'uz');
  CREATE TYPE "public"."enum__articles_v_version_source_locale" AS ENUM('zh-Hans', 'en', 'ru', 'kk', 'uz');
  CREATE TYPE "public"."enum_quotes_kind" AS ENUM('direct', 'partial');
  CREATE TYPE "public"."enum_quotes_attribution_status" AS ENUM('explicit', 'implied', 'collective', 'unknown');
  CREATE TYPE "public"."enum_quotes_attribution_speaker_kind" AS ENUM('person', 'role', 'group', 'document', 'unnamed');
  CREATE TYPE "public"."enum_quotes_attribution_confidence" AS ENUM('high', 'medium', 'low');
  CREATE TYPE "public"."enum_quotes_attribution_set_by" AS ENUM('human', 'rule');
  CREATE TYPE "public"."enum_quotes_lifecycle" AS ENUM('active', 'disputed', 'misattributed', 'withdrawn');
  CREATE TYPE "public"."enum__quotes_v_version_kind" AS ENUM('direct', 'partial');
  CREATE TYPE "public"."enum__quotes_v_version_attribution_status" AS ENUM('explicit', 'implied', 'collective', 'unknown');
  CREATE TYPE "public"."enum__quotes_v_version_attribution_speaker_kind" AS ENUM('person', 'role', 'group', 'document', 'unnamed');
  CREATE TYPE "public"."enum__quotes_v_version_attribution_confidence" AS ENUM('high', 'medium', 'low');
  CREATE TYPE "public"."enum__quotes_v_version_attribution_set_by" AS ENUM('human', 'rule');
  CREATE TYPE "public"."enum__quotes_v_version_lifecycle" AS ENUM('active', 'disputed', 'misattributed', 'withdrawn');
  CREATE TYPE "public"."enum_sources_kind" AS ENUM('person', 'organisation', 'group', 'document', 'work', 'event');
  CREATE TYPE "public"."enum__sources_v_version_kind" AS ENUM('person', 'organisation', 'group', 'document', 'work', 'event');
  CREATE TYPE "public"."enum_revisions_status" AS ENUM('inReview', 'changesRequested', 'approved', 'published', 'superseded', 'withdrawn');
  CREATE TYPE "public"."enum_decisions_scope" AS ENUM('text', 'attribution');
  CREATE TYPE "public"."enum_decisions_verdict" AS ENUM('approve', 'requestChanges');
  CREATE TYPE "public"."enum_publications_state" AS ENUM('published', 'withdrawn');
  CREATE TYPE "public"."enum_verifications_result" AS ENUM('match', 'matchUnderFolding', 'differs', 'notFound');
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_roles",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_languages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_languages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"deactivated_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "articles" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"subtitle" varchar,
  	"byline" varchar,
  	"slug" varchar NOT NULL,
  	"source_locale" "enum_articles_source_locale" DEFAULT 'zh-Hans' NOT NULL,
  	"origin_file_name" varchar,
  	"origin_file_digest" varchar,
  	"origin_layout" jsonb,
  	"origin_manuscript" jsonb,
  	"origin_imported_by_id" integer,
  	"origin_imported_at" timestamp(3) with time zone,
  	"lock_version" numeric DEFAULT 1 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_articles_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar NOT NULL,
  	"version_subtitle" varchar,
  	"version_byline" varchar,
  	"version_slug" varchar NOT NULL,
  	"version_source_locale" "enum__articles_v_version_source_locale" DEFAULT 'zh-Hans' NOT NULL,
  	"version_origin_file_name" varchar,
  	"version_origin_file_digest" varchar,
  	"version_origin_layout" jsonb,
  	"version_origin_manuscript" jsonb,
  	"version_origin_imported_by_id" integer,
  	"version_origin_imported_at" timestamp(3) with time zone,
  	"version_lock_version" numeric DEFAULT 1 NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sections" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"_sections_sections_order" varchar,
  	"heading" varchar,
  	"body" jsonb,
  	"article_id" integer NOT NULL,
  	"key" varchar NOT NULL,
  	"lock_version" numeric DEFAULT 1 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_sections_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version__sections_sections_order" varchar,
  	"version_heading" varchar,
  	"version_body" jsonb,
  	"version_article_id" integer NOT NULL,
  	"version_key" varchar NOT NULL,
  	"version_lock_version" numeric DEFAULT 1 NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "quotes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"wording" varchar NOT NULL,
  	"marks_open" varchar DEFAULT '“',
  	"marks_close" varchar DEFAULT '”',
  	"kind" "enum_quotes_kind" DEFAULT 'direct' NOT NULL,
  	"attribution_status" "enum_quotes_attribution_status" DEFAULT 'unknown' NOT NULL,
  	"attribution_speaker_kind" "enum_quotes_attribution_speaker_kind",
  	"attribution_as_written" varchar,
  	"attribution_speaker_id" integer,
  	"attribution_on_behalf_of_body" varchar,
  	"attribution_on_behalf_of_ground" varchar,
  	"attribution_cue" varchar,
  	"attribution_said_on_stated" varchar,
  	"attribution_said_on_edtf" varchar,
  	"attribution_occasion" varchar,
  	"attribution_venue" varchar,
  	"attribution_in_document_id" integer,
  	"attribution_chain" varchar,
  	"attribution_evidence" jsonb DEFAULT '[]'::jsonb,
  	"attribution_confidence" "enum_quotes_attribution_confidence" DEFAULT 'low' NOT NULL,
  	"attribution_set_by" "enum_quotes_attribution_set_by" DEFAULT 'human' NOT NULL,
  	"attribution_confidence_reason" varchar,
  	"language" varchar DEFAULT 'zh' NOT NULL,
  	"original_language" varchar,
  	"lifecycle" "enum_quotes_lifecycle" DEFAULT 'active' NOT NULL,
  	"imported_by_id" integer,
  	"key" varchar NOT NULL,
  	"lock_version" numeric DEFAULT 1 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_quotes_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_wording" varchar NOT NULL,
  	"version_marks_open" varchar DEFAULT '“',
  	"version_marks_close" varchar DEFAULT '”',
  	"version_kind" "enum__quotes_v_version_kind" DEFAULT 'direct' NOT NULL,
  	"version_attribution_status" "enum__quotes_v_version_attribution_status" DEFAULT 'unknown' NOT NULL,
  	"version_attribution_speaker_kind" "enum__quotes_v_version_attribution_speaker_kind",
  	"version_attribution_as_written" varchar,
  	"version_attribution_speaker_id" integer,
  	"version_attribution_on_behalf_of_body" varchar,
  	"version_attribution_on_behalf_of_ground" varchar,
  	"version_attribution_cue" varchar,
  	"version_attribution_said_on_stated" varchar,
  	"version_attribution_said_on_edtf" varchar,
  	"version_attribution_occasion" varchar,
  	"version_attribution_venue" varchar,
  	"version_attribution_in_document_id" integer,
  	"version_attribution_chain" varchar,
  	"version_attribution_evidence" jsonb DEFAULT '[]'::jsonb,
  	"version_attribution_confidence" "enum__quotes_v_version_attribution_confidence" DEFAULT 'low' NOT NULL,
  	"version_attribution_set_by" "enum__quotes_v_version_attribution_set_by" DEFAULT 'human' NOT NULL,
  	"version_attribution_confidence_reason" varchar,
  	"version_language" varchar DEFAULT 'zh' NOT NULL,
  	"version_original_language" varchar,
  	"version_lifecycle" "enum__quotes_v_version_lifecycle" DEFAULT 'active' NOT NULL,
  	"version_imported_by_id" integer,
  	"version_key" varchar NOT NULL,
  	"version_lock_version" numeric DEFAULT 1 NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sources_names" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"locale" varchar NOT NULL,
  	"name" varchar NOT NULL
  );
  
  CREATE TABLE "sources" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"kind" "enum_sources_kind" NOT NULL,
  	"role" varchar,
  	"citation_publisher" varchar,
  	"citation_issued" varchar,
  	"citation_container_title" varchar,
  	"citation_url" varchar,
  	"citation_accessed" varchar,
  	"key" varchar NOT NULL,
  	"lock_version" numeric DEFAULT 1 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sources_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_sources_v_version_names" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"locale" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_sources_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar NOT NULL,
  	"version_kind" "enum__sources_v_version_kind" NOT NULL,
  	"version_role" varchar,
  	"version_citation_publisher" varchar,
  	"version_citation_issued" varchar,
  	"version_citation_container_title" varchar,
  	"version_citation_url" varchar,
  	"version_citation_accessed" varchar,
  	"version_key" varchar NOT NULL,
  	"version_lock_version" numeric DEFAULT 1 NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_sources_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"alt" varchar NOT NULL,
  	"caption" varchar,
  	"credit" varchar,
  	"sha256" varchar NOT NULL,
  	"lock_version" numeric DEFAULT 1 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "_media_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_alt" varchar NOT NULL,
  	"version_caption" varchar,
  	"version_credit" varchar,
  	"version_sha256" varchar NOT NULL,
  	"version_lock_version" numeric DEFAULT 1 NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_url" varchar,
  	"version_thumbnail_u_r_l" varchar,
  	"version_filename" varchar,
  	"version_mime_type" varchar,
  	"version_filesize" numeric,
  	"version_width" numeric,
  	"version_height" numeric,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "revisions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"article_id" integer NOT NULL,
  	"locale" varchar NOT NULL,
  	"source_locale" varchar NOT NULL,
  	"number" numeric NOT NULL,
  	"status" "enum_revisions_status" NOT NULL,
  	"manuscript" jsonb NOT NULL,
  	"identity" jsonb NOT NULL,
  	"digest" varchar NOT NULL,
  	"text_digest" varchar NOT NULL,
  	"attribution_digest" varchar NOT NULL,
  	"base_id" integer,
  	"contributors" jsonb NOT NULL,
  	"last_edit" numeric NOT NULL,
  	"slug" varchar NOT NULL,
  	"findings" jsonb NOT NULL,
  	"note" varchar,
  	"submitted_by_id" integer,
  	"submitted_by_name" varchar NOT NULL,
  	"submitted_at" timestamp(3) with time zone NOT NULL,
  	"published_at" timestamp(3) with time zone,
  	"withheld_at" timestamp(3) with time zone,
  	"withheld_reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "decisions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"revision_id" integer NOT NULL,
  	"article_id" integer NOT NULL,
  	"locale" varchar NOT NULL,
  	"scope" "enum_decisions_scope" NOT NULL,
  	"digest" varchar NOT NULL,
  	"verdict" "enum_decisions_verdict" NOT NULL,
  	"comment" varchar,
  	"override_reason" varchar,
  	"by_id" integer NOT NULL,
  	"by_name" varchar NOT NULL,
  	"decided_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "publications" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"article_id" integer NOT NULL,
  	"locale" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"revision_id" integer NOT NULL,
  	"digest" varchar NOT NULL,
  	"state" "enum_publications_state" NOT NULL,
  	"representation" varchar NOT NULL,
  	"etag" varchar NOT NULL,
  	"page" jsonb NOT NULL,
  	"first_published_at" timestamp(3) with time zone NOT NULL,
  	"published_at" timestamp(3) with time zone NOT NULL,
  	"withdrawn_at" timestamp(3) with time zone,
  	"withdrawn_reason" varchar,
  	"withdrawn_at_decision" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "addresses" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"locale" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"publication_id" integer NOT NULL,
  	"current" boolean DEFAULT true NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "verifications" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"quote_id" integer NOT NULL,
  	"source_id" integer,
  	"locator" varchar,
  	"extract" varchar,
  	"extract_language" varchar,
  	"method" varchar,
  	"result" "enum_verifications_result" NOT NULL,
  	"wording_digest" varchar NOT NULL,
  	"by_id" integer NOT NULL,
  	"by_name" varchar NOT NULL,
  	"checked_on" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "comments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"revision_id" integer NOT NULL,
  	"change" varchar,
  	"block" varchar,
  	"span" jsonb,
  	"parent_id" integer,
  	"body" varchar NOT NULL,
  	"resolved" boolean DEFAULT false,
  	"resolved_by_name" varchar,
  	"by_id" integer NOT NULL,
  	"by_name" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "events" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"sequence" numeric NOT NULL,
  	"type" varchar NOT NULL,
  	"actor" varchar,
  	"actor_name" varchar NOT NULL,
  	"article" numeric,
  	"locale" varchar,
  	"revision" numeric,
  	"digest" varchar,
  	"reason" varchar,
  	"details" jsonb,
  	"at" varchar NOT NULL,
  	"previous_hash" varchar,
  	"hash" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "edits" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"collection" varchar NOT NULL,
  	"document" varchar NOT NULL,
  	"scope" varchar NOT NULL,
  	"person" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer,
  	"articles_id" integer,
  	"sections_id" integer,
  	"quotes_id" integer,
  	"sources_id" integer,
  	"media_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_languages" ADD CONSTRAINT "users_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_origin_imported_by_id_users_id_fk" FOREIGN KEY ("origin_imported_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_origin_imported_by_id_users_id_fk" FOREIGN KEY ("version_origin_imported_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sections" ADD CONSTRAINT "sections_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sections_v" ADD CONSTRAINT "_sections_v_parent_id_sections_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sections_v" ADD CONSTRAINT "_sections_v_version_article_id_articles_id_fk" FOREIGN KEY ("version_article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "quotes" ADD CONSTRAINT "quotes_attribution_speaker_id_sources_id_fk" FOREIGN KEY ("attribution_speaker_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "quotes" ADD CONSTRAINT "quotes_attribution_in_document_id_sources_id_fk" FOREIGN KEY ("attribution_in_document_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "quotes" ADD CONSTRAINT "quotes_imported_by_id_users_id_fk" FOREIGN KEY ("imported_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_quotes_v" ADD CONSTRAINT "_quotes_v_parent_id_quotes_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."quotes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_quotes_v" ADD CONSTRAINT "_quotes_v_version_attribution_speaker_id_sources_id_fk" FOREIGN KEY ("version_attribution_speaker_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_quotes_v" ADD CONSTRAINT "_quotes_v_version_attribution_in_document_id_sources_id_fk" FOREIGN KEY ("version_attribution_in_document_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_quotes_v" ADD CONSTRAINT "_quotes_v_version_imported_by_id_users_id_fk" FOREIGN KEY ("version_imported_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sources_names" ADD CONSTRAINT "sources_names_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sources_texts" ADD CONSTRAINT "sources_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sources_v_version_names" ADD CONSTRAINT "_sources_v_version_names_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sources_v" ADD CONSTRAINT "_sources_v_parent_id_sources_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sources_v_texts" ADD CONSTRAINT "_sources_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_sources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_media_v" ADD CONSTRAINT "_media_v_parent_id_media_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "revisions" ADD CONSTRAINT "revisions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "revisions" ADD CONSTRAINT "revisions_base_id_revisions_id_fk" FOREIGN KEY ("base_id") REFERENCES "public"."revisions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "revisions" ADD CONSTRAINT "revisions_submitted_by_id_users_id_fk" FOREIGN KEY ("submitted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "decisions" ADD CONSTRAINT "decisions_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "decisions" ADD CONSTRAINT "decisions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "decisions" ADD CONSTRAINT "decisions_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications" ADD CONSTRAINT "publications_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications" ADD CONSTRAINT "publications_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "addresses" ADD CONSTRAINT "addresses_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "verifications" ADD CONSTRAINT "verifications_quote_id_quotes_id_fk" FOREIGN KEY ("quote_id") REFERENCES "public"."quotes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "verifications" ADD CONSTRAINT "verifications_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "verifications" ADD CONSTRAINT "verifications_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_parent_id_comments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sections_fk" FOREIGN KEY ("sections_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_quotes_fk" FOREIGN KEY ("quotes_id") REFERENCES "public"."quotes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_languages_order_idx" ON "users_languages" USING btree ("order");
  CREATE INDEX "users_languages_parent_idx" ON "users_languages" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "articles_slug_idx" ON "articles" USING btree ("slug");
  CREATE INDEX "articles_origin_origin_imported_by_idx" ON "articles" USING btree ("origin_imported_by_id");
  CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");
  CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");
  CREATE INDEX "_articles_v_parent_idx" ON "_articles_v" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_version_slug_idx" ON "_articles_v" USING btree ("version_slug");
  CREATE INDEX "_articles_v_version_origin_version_origin_imported_by_idx" ON "_articles_v" USING btree ("version_origin_imported_by_id");
  CREATE INDEX "_articles_v_version_version_updated_at_idx" ON "_articles_v" USING btree ("version_updated_at");
  CREATE INDEX "_articles_v_version_version_created_at_idx" ON "_articles_v" USING btree ("version_created_at");
  CREATE INDEX "_articles_v_created_at_idx" ON "_articles_v" USING btree ("created_at");
  CREATE INDEX "_articles_v_updated_at_idx" ON "_articles_v" USING btree ("updated_at");
  CREATE INDEX "sections__sections_sections_order_idx" ON "sections" USING btree ("_sections_sections_order");
  CREATE INDEX "sections_article_idx" ON "sections" USING btree ("article_id");
  CREATE UNIQUE INDEX "sections_key_idx" ON "sections" USING btree ("key");
  CREATE INDEX "sections_updated_at_idx" ON "sections" USING btree ("updated_at");
  CREATE INDEX "sections_created_at_idx" ON "sections" USING btree ("created_at");
  CREATE INDEX "_sections_v_parent_idx" ON "_sections_v" USING btree ("parent_id");
  CREATE INDEX "_sections_v_version_version__sections_sections_order_idx" ON "_sections_v" USING btree ("version__sections_sections_order");
  CREATE INDEX "_sections_v_version_version_article_idx" ON "_sections_v" USING btree ("version_article_id");
  CREATE INDEX "_sections_v_version_version_key_idx" ON "_sections_v" USING btree ("version_key");
  CREATE INDEX "_sections_v_version_version_updated_at_idx" ON "_sections_v" USING btree ("version_updated_at");
  CREATE INDEX "_sections_v_version_version_created_at_idx" ON "_sections_v" USING btree ("version_created_at");
  CREATE INDEX "_sections_v_created_at_idx" ON "_sections_v" USING btree ("created_at");
  CREATE INDEX "_sections_v_updated_at_idx" ON "_sections_v" USING btree ("updated_at");
  CREATE INDEX "quotes_attribution_attribution_speaker_idx" ON "quotes" USING btree ("attribution_speaker_id");
  CREATE INDEX "quotes_attribution_attribution_in_document_idx" ON "quotes" USING btree ("attribution_in_document_id");
  CREATE INDEX "quotes_imported_by_idx" ON "quotes" USING btree ("imported_by_id");
  CREATE UNIQUE INDEX "quotes_key_idx" ON "quotes" USING btree ("key");
  CREATE INDEX "quotes_updated_at_idx" ON "quotes" USING btree ("updated_at");
  CREATE INDEX "quotes_created_at_idx" ON "quotes" USING btree ("created_at");
  CREATE INDEX "_quotes_v_parent_idx" ON "_quotes_v" USING btree ("parent_id");
  CREATE INDEX "_quotes_v_version_attribution_version_attribution_speake_idx" ON "_quotes_v" USING btree ("version_attribution_speaker_id");
  CREATE INDEX "_quotes_v_version_attribution_version_attribution_in_doc_idx" ON "_quotes_v" USING btree ("version_attribution_in_document_id");
  CREATE INDEX "_quotes_v_version_version_imported_by_idx" ON "_quotes_v" USING btree ("version_imported_by_id");
  CREATE INDEX "_quotes_v_version_version_key_idx" ON "_quotes_v" USING btree ("version_key");
  CREATE INDEX "_quotes_v_version_version_updated_at_idx" ON "_quotes_v" USING btree ("version_updated_at");
  CREATE INDEX "_quotes_v_version_version_created_at_idx" ON "_quotes_v" USING btree ("version_created_at");
  CREATE INDEX "_quotes_v_created_at_idx" ON "_quotes_v" USING btree ("created_at");
  CREATE INDEX "_quotes_v_updated_at_idx" ON "_quotes_v" USING btree ("updated_at");
  CREATE INDEX "sources_names_order_idx" ON "sources_names" USING btree ("_order");
  CREATE INDEX "sources_names_parent_id_idx" ON "sources_names" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "sources_key_idx" ON "sources" USING btree ("key");
  CREATE INDEX "sources_updated_at_idx" ON "sources" USING btree ("updated_at");
  CREATE INDEX "sources_created_at_idx" ON "sources" USING btree ("created_at");
  CREATE INDEX "sources_texts_order_parent" ON "sources_texts" USING btree ("order","parent_id");
  CREATE INDEX "_sources_v_version_names_order_idx" ON "_sources_v_version_names" USING btree ("_order");
  CREATE INDEX "_sources_v_version_names_parent_id_idx" ON "_sources_v_version_names" USING btree ("_parent_id");
  CREATE INDEX "_sources_v_parent_idx" ON "_sources_v" USING btree ("parent_id");
  CREATE INDEX "_sources_v_version_version_key_idx" ON "_sources_v" USING btree ("version_key");
  CREATE INDEX "_sources_v_version_version_updated_at_idx" ON "_sources_v" USING btree ("version_updated_at");
  CREATE INDEX "_sources_v_version_version_created_at_idx" ON "_sources_v" USING btree ("version_created_at");
  CREATE INDEX "_sources_v_created_at_idx" ON "_sources_v" USING btree ("created_at");
  CREATE INDEX "_sources_v_updated_at_idx" ON "_sources_v" USING btree ("updated_at");
  CREATE INDEX "_sources_v_texts_order_parent" ON "_sources_v_texts" USING btree ("order","parent_id");
  CREATE UNIQUE INDEX "media_sha256_idx" ON "media" USING btree ("sha256");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "_media_v_parent_idx" ON "_media_v" USING btree ("parent_id");
  CREATE INDEX "_media_v_version_version_sha256_idx" ON "_media_v" USING btree ("version_sha256");
  CREATE INDEX "_media_v_version_version_updated_at_idx" ON "_media_v" USING btree ("version_updated_at");
  CREATE INDEX "_media_v_version_version_created_at_idx" ON "_media_v" USING btree ("version_created_at");
  CREATE INDEX "_media_v_version_version_filename_idx" ON "_media_v" USING btree ("version_filename");
  CREATE INDEX "_media_v_created_at_idx" ON "_media_v" USING btree ("created_at");
  CREATE INDEX "_media_v_updated_at_idx" ON "_media_v" USING btree ("updated_at");
  CREATE INDEX "revisions_article_idx" ON "revisions" USING btree ("article_id");
  CREATE INDEX "revisions_status_idx" ON "revisions" USING btree ("status");
  CREATE INDEX "revisions_digest_idx" ON "revisions" USING btree ("digest");
  CREATE INDEX "revisions_base_idx" ON "revisions" USING btree ("base_id");
  CREATE INDEX "revisions_submitted_by_idx" ON "revisions" USING btree ("submitted_by_id");
  CREATE INDEX "revisions_updated_at_idx" ON "revisions" USING btree ("updated_at");
  CREATE INDEX "revisions_created_at_idx" ON "revisions" USING btree ("created_at");
  CREATE UNIQUE INDEX "article_locale_number_idx" ON "revisions" USING btree ("article_id","locale","number");
  CREATE INDEX "decisions_revision_idx" ON "decisions" USING btree ("revision_id");
  CREATE INDEX "decisions_article_idx" ON "decisions" USING btree ("article_id");
  CREATE INDEX "decisions_digest_idx" ON "decisions" USING btree ("digest");
  CREATE INDEX "decisions_by_idx" ON "decisions" USING btree ("by_id");
  CREATE INDEX "decisions_updated_at_idx" ON "decisions" USING btree ("updated_at");
  CREATE INDEX "decisions_created_at_idx" ON "decisions" USING btree ("created_at");
  CREATE INDEX "publications_article_idx" ON "publications" USING btree ("article_id");
  CREATE INDEX "publications_revision_idx" ON "publications" USING btree ("revision_id");
  CREATE INDEX "publications_updated_at_idx" ON "publications" USING btree ("updated_at");
  CREATE INDEX "publications_created_at_idx" ON "publications" USING btree ("created_at");
  CREATE UNIQUE INDEX "article_locale_idx" ON "publications" USING btree ("article_id","locale");
  CREATE INDEX "addresses_publication_idx" ON "addresses" USING btree ("publication_id");
  CREATE INDEX "addresses_updated_at_idx" ON "addresses" USING btree ("updated_at");
  CREATE INDEX "addresses_created_at_idx" ON "addresses" USING btree ("created_at");
  CREATE UNIQUE INDEX "locale_slug_idx" ON "addresses" USING btree ("locale","slug");
  CREATE INDEX "verifications_quote_idx" ON "verifications" USING btree ("quote_id");
  CREATE INDEX "verifications_source_idx" ON "verifications" USING btree ("source_id");
  CREATE INDEX "verifications_by_idx" ON "verifications" USING btree ("by_id");
  CREATE INDEX "verifications_updated_at_idx" ON "verifications" USING btree ("updated_at");
  CREATE INDEX "verifications_created_at_idx" ON "verifications" USING btree ("created_at");
  CREATE INDEX "comments_revision_idx" ON "comments" USING btree ("revision_id");
  CREATE INDEX "comments_parent_idx" ON "comments" USING btree ("parent_id");
  CREATE INDEX "comments_by_idx" ON "comments" USING btree ("by_id");
  CREATE INDEX "comments_updated_at_idx" ON "comments" USING btree ("updated_at");
  CREATE INDEX "comments_created_at_idx" ON "comments" USING btree ("created_at");
  CREATE UNIQUE INDEX "events_sequence_idx" ON "events" USING btree ("sequence");
  CREATE INDEX "events_type_idx" ON "events" USING btree ("type");
  CREATE INDEX "events_article_idx" ON "events" USING btree ("article");
  CREATE INDEX "events_revision_idx" ON "events" USING btree ("revision");
  CREATE UNIQUE INDEX "events_hash_idx" ON "events" USING btree ("hash");
  CREATE INDEX "events_updated_at_idx" ON "events" USING btree ("updated_at");
  CREATE INDEX "events_created_at_idx" ON "events" USING btree ("created_at");
  CREATE INDEX "edits_updated_at_idx" ON "edits" USING btree ("updated_at");
  CREATE INDEX "edits_created_at_idx" ON "edits" USING btree ("created_at");
  CREATE INDEX "collection_document_idx" ON "edits" USING btree ("collection","document");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_articles_id_idx" ON "payload_locked_documents_rels" USING btree ("articles_id");
  CREATE INDEX "payload_locked_documents_rels_sections_id_idx" ON "payload_locked_documents_rels" USING btree ("sections_id");
  CREATE INDEX "payload_locked_documents_rels_quotes_id_idx" ON "payload_locked_documents_rels" USING btree ("quotes_id");
  CREATE INDEX "payload_locked_documents_rels_sources_id_idx" ON "payload_locked_documents_rels" USING btree ("sources_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_languages" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "articles" CASCADE;
  DROP TABLE "_articles_v" CASCADE;
  DROP TABLE "sections" CASCADE;
  DROP TABLE "_sections_v" CASCADE;
  DROP TABLE "quotes" CASCADE;
  DROP TABLE "_quotes_v" CASCADE;
  DROP TABLE "sources_names" CASCADE;
  DROP TABLE "sources" CASCADE;
  DROP TABLE "sources_texts" CASCADE;
  DROP TABLE "_sources_v_version_names" CASCADE;
  DROP TABLE "_sources_v" CASCADE;
  DROP TABLE "_sources_v_texts" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "_media_v" CASCADE;
  DROP TABLE "revisions" CASCADE;
  DROP TABLE "decisions" CASCADE;
  DROP TABLE "publications" CASCADE;
  DROP TABLE "addresses" CASCADE;
  DROP TABLE "verifications" CASCADE;
  DROP TABLE "comments" CASCADE;
  DROP TABLE "events" CASCADE;
  DROP TABLE "edits" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."enum_users_roles";
  DROP TYPE "public"."enum_users_languages";
  DROP TYPE "public"."enum_articles_source_locale";
  DROP TYPE "public"."enum__articles_v_version_source_locale";
  DROP TYPE "public"."enum_quotes_kind";
  DROP TYPE "public"."enum_quotes_attribution_status";
  DROP TYPE "public"."enum_quotes_attribution_speaker_kind";
  DROP TYPE "public"."enum_quotes_attribution_confidence";
  DROP TYPE "public"."enum_quotes_attribution_set_by";
  DROP TYPE "public"."enum_quotes_lifecycle";
  DROP TYPE "public"."enum__quotes_v_version_kind";
  DROP TYPE "public"."enum__quotes_v_version_attribution_status";
  DROP TYPE "public"."enum__quotes_v_version_attribution_speaker_kind";
  DROP TYPE "public"."enum__quotes_v_version_attribution_confidence";
  DROP TYPE "public"."enum__quotes_v_version_attribution_set_by";
  DROP TYPE "public"."enum__quotes_v_version_lifecycle";
  DROP TYPE "public"."enum_sources_kind";
  DROP TYPE "public"."enum__sources_v_version_kind";
  DROP TYPE "public"."enum_revisions_status";
  DROP TYPE "public"."enum_decisions_scope";
  DROP TYPE "public"."enum_decisions_verdict";
  DROP TYPE "public"."enum_publications_state";
  DROP TYPE "public"."enum_verifications_result";`)
}
