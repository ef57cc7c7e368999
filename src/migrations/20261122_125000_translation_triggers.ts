import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * A target is never changed without the act that says who changed it into what, in the same transaction; acts,
 * segments and waivers are only added to; what a translation follows moves with its event.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function copydesk_target_has_act() returns trigger language plpgsql as $$
    declare
      subject_kind text := tg_argv[0];
      in_segment numeric := (to_jsonb(new)->>'segment_id')::numeric;
    begin
      if tg_op = 'INSERT' and new.state::text = 'untranslated' and coalesce(new.target, '') = '' then
        return null;
      end if;
      if tg_op = 'UPDATE' and (to_jsonb(new) - 'updated_at') = (to_jsonb(old) - 'updated_at') then
        return null;
      end if;
      if not exists (
        select 1 from translation_acts a
        where a.kind = subject_kind and a.subject = new.id and a.lock_version = new.lock_version
          and a.target is not distinct from new.target and a.state = new.state::text
          and a.segment is not distinct from in_segment and copydesk_written_now(a.xmin)
      ) then
        raise exception 'copydesk: % % changed without the act that says so', tg_table_name, new.id
          using errcode = 'CD001';
      end if;
      return null;
    end $$;

    create function copydesk_translation_has_event() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and new.source_revision_id = old.source_revision_id then
        return null;
      end if;
      if not exists (
        select 1 from events e
        where e.article = new.article_id and e.locale = new.locale and e.revision = new.source_revision_id
          and e.type = case tg_op when 'INSERT' then 'translation.opened' else 'translation.followed' end
          and copydesk_written_now(e.xmin)
      ) then
        raise exception 'copydesk: translation % moved without the event that says so', new.id using errcode = 'CD001';
      end if;
      return null;
    end $$;
  `)
  await db.execute(sql`
    create trigger copydesk_translations_content before update on translations for each row
      execute function copydesk_keep_content('source_revision_id', 'followed_at', 'updated_at');
    create trigger copydesk_translations_delete before delete on translations for each row execute function copydesk_refuse();
    create constraint trigger copydesk_translations_event after insert or update on translations
      deferrable initially deferred for each row execute function copydesk_translation_has_event();

    create trigger copydesk_segments_change before update or delete on segments for each row execute function copydesk_refuse();
    create trigger copydesk_segments_truncate before truncate on segments execute function copydesk_refuse();

    create trigger copydesk_segment_translations_delete before delete on segment_translations for each row
      execute function copydesk_refuse();
    create trigger copydesk_segment_translations_truncate before truncate on segment_translations
      execute function copydesk_refuse();
    create constraint trigger copydesk_segment_translations_act after insert or update on segment_translations
      deferrable initially deferred for each row execute function copydesk_target_has_act('segment');

    create trigger copydesk_quote_translations_delete before delete on quote_translations for each row
      execute function copydesk_refuse();
    create trigger copydesk_quote_translations_truncate before truncate on quote_translations
      execute function copydesk_refuse();
    create constraint trigger copydesk_quote_translations_act after insert or update on quote_translations
      deferrable initially deferred for each row execute function copydesk_target_has_act('quotation');

    create trigger copydesk_translation_acts_change before update or delete on translation_acts for each row
      execute function copydesk_refuse();
    create trigger copydesk_translation_acts_truncate before truncate on translation_acts execute function copydesk_refuse();

    create trigger copydesk_waivers_change before update or delete on waivers for each row execute function copydesk_refuse();
    create trigger copydesk_waivers_truncate before truncate on waivers execute function copydesk_refuse();

    create trigger copydesk_review_issues_content before update on review_issues for each row
      execute function copydesk_keep_content('resolved_at', 'resolved_by_name', 'updated_at');
    create trigger copydesk_review_issues_delete before delete on review_issues for each row execute function copydesk_refuse();

    create trigger copydesk_memory_units_content before update on memory_units for each row
      execute function copydesk_keep_content('retired_at', 'updated_at');
    create trigger copydesk_memory_units_delete before delete on memory_units for each row execute function copydesk_refuse();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop function copydesk_target_has_act, copydesk_translation_has_event cascade;
    drop trigger copydesk_translations_content on translations;
    drop trigger copydesk_translations_delete on translations;
    drop trigger copydesk_segments_change on segments;
    drop trigger copydesk_segments_truncate on segments;
    drop trigger copydesk_segment_translations_delete on segment_translations;
    drop trigger copydesk_segment_translations_truncate on segment_translations;
    drop trigger copydesk_quote_translations_delete on quote_translations;
    drop trigger copydesk_quote_translations_truncate on quote_translations;
    drop trigger copydesk_translation_acts_change on translation_acts;
    drop trigger copydesk_translation_acts_truncate on translation_acts;
    drop trigger copydesk_waivers_change on waivers;
    drop trigger copydesk_waivers_truncate on waivers;
    drop trigger copydesk_review_issues_content on review_issues;
    drop trigger copydesk_review_issues_delete on review_issues;
    drop trigger copydesk_memory_units_content on memory_units;
    drop trigger copydesk_memory_units_delete on memory_units;
  `)
}
