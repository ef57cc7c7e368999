import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * What PostgreSQL itself refuses, whatever the application does: rewriting the record, and moving what
 * readers get without the event that says who did it. SQLSTATE CD001 is answered as `recordIsImmutable`.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function copydesk_refuse() returns trigger language plpgsql as $$
    begin
      raise exception 'copydesk: % on % is refused, the record cannot be rewritten', tg_op, tg_table_name
        using errcode = 'CD001';
    end $$;

    create function copydesk_keep_content() returns trigger language plpgsql as $$
    declare
      movable text[] := tg_argv::text[];
    begin
      if (to_jsonb(new) - movable) is distinct from (to_jsonb(old) - movable) then
        raise exception 'copydesk: the content of % % cannot be rewritten', tg_table_name, old.id
          using errcode = 'CD001';
      end if;
      return new;
    end $$;

    create function copydesk_set_once() returns trigger language plpgsql as $$
    begin
      if (old.published_at is not null and new.published_at is distinct from old.published_at)
         or (old.withheld_at is not null and new.withheld_at is distinct from old.withheld_at) then
        raise exception 'copydesk: when revision % was published or withheld cannot be rewritten', old.id
          using errcode = 'CD001';
      end if;
      return new;
    end $$;

    create function copydesk_written_now(row_xmin xid) returns boolean language sql as $$
      select row_xmin::text = (pg_current_xact_id()::text::numeric % 4294967296)::text
    $$;

    create function copydesk_readers_were_told(in_article numeric) returns boolean language sql as $$
      select exists (
        select 1 from events e
        where e.article = in_article
          and (e.type like 'publication.%' or e.type = 'revision.withheld')
          and copydesk_written_now(e.xmin)
      )
    $$;

    create function copydesk_event_names(
      in_types text[], in_article numeric, in_locale text, in_revision numeric, in_digest text
    ) returns boolean language sql as $$
      select exists (
        select 1 from events e
        where e.revision = in_revision and e.digest = in_digest and e.locale = in_locale
          and e.article = in_article and e.type = any(in_types) and copydesk_written_now(e.xmin)
      )
    $$;

    create function copydesk_follow_chain() returns trigger language plpgsql as $$
    declare
      last record;
    begin
      select sequence, hash into last from events order by sequence desc limit 1;
      if new.sequence is distinct from coalesce(last.sequence, 0) + 1
         or new.previous_hash is distinct from last.hash then
        raise exception 'copydesk: event % does not follow the last one', new.sequence using errcode = 'CD001';
      end if;
      return new;
    end $$;

    create function copydesk_decision_has_event() returns trigger language plpgsql as $$
    begin
      if not exists (
        select 1 from events e
        where e.revision = new.revision_id and e.digest = new.digest and e.type = 'revision.decided'
          and e.details->>'decision' = new.id::text and copydesk_written_now(e.xmin)
      ) then
        raise exception 'copydesk: decision % came without the event that says so', new.id using errcode = 'CD001';
      end if;
      return null;
    end $$;

    create function copydesk_revision_has_event() returns trigger language plpgsql as $$
    declare
      public_statuses text[] := array['published', 'withdrawn'];
      needed text[];
    begin
      if tg_op = 'INSERT' then
        if new.published_at is not null or new.withheld_at is not null or new.status::text = any(public_statuses) then
          raise exception 'copydesk: revision % was never published', new.id using errcode = 'CD001';
        end if;
        needed := array['article.submitted'];
      elsif new.withheld_at is distinct from old.withheld_at
            or new.withheld_reason is distinct from old.withheld_reason then
        needed := array['revision.withheld'];
      elsif new.published_at is distinct from old.published_at
            or (new.status <> old.status and new.status::text = any(public_statuses)) then
        needed := array['publication.published', 'publication.republished', 'publication.withdrawn'];
      elsif new.status <> old.status and old.status::text = any(public_statuses)
            and not copydesk_readers_were_told(new.article_id) then
        needed := '{}';
      end if;
      if needed is not null
         and not copydesk_event_names(needed, new.article_id, new.locale, new.id, new.digest) then
        raise exception 'copydesk: revision % changed without the event that says so', new.id using errcode = 'CD001';
      end if;
      return null;
    end $$;

    create function copydesk_publication_has_event() returns trigger language plpgsql as $$
    declare
      moved boolean := tg_op = 'INSERT';
    begin
      if tg_op = 'UPDATE' then
        if (to_jsonb(new) - 'updated_at') = (to_jsonb(old) - 'updated_at') then
          return null;
        end if;
        moved := (new.revision_id, new.digest, new.state, new.locale, new.article_id, new.slug)
                 is distinct from (old.revision_id, old.digest, old.state, old.locale, old.article_id, old.slug);
      end if;
      if not (case
        when not moved then copydesk_readers_were_told(new.article_id)
        else copydesk_event_names(
          case new.state when 'withdrawn' then array['publication.withdrawn']
            else array['publication.published', 'publication.republished'] end,
          new.article_id, new.locale, new.revision_id, new.digest
        )
      end) then
        raise exception 'copydesk: publication % changed without the event that says so', new.id
          using errcode = 'CD001';
      end if;
      return null;
    end $$;

    create function copydesk_address_has_event() returns trigger language plpgsql as $$
    begin
      if not exists (
        select 1 from publications p
        where p.id = new.publication_id and copydesk_readers_were_told(p.article_id)
      ) then
        raise exception 'copydesk: address % changed without a publication', new.slug using errcode = 'CD001';
      end if;
      return null;
    end $$;

    create function copydesk_notify_publication() returns trigger language plpgsql as $$
    begin
      perform pg_notify('copydesk_publications', json_build_object(
        'locale', new.locale,
        'slugs', (select json_agg(distinct slug) from (
          select new.slug as slug
          union select a.slug from addresses a where a.publication_id = new.id
        ) every_address)
      )::text);
      return null;
    end $$;
  `)
  await db.execute(sql`
    create trigger copydesk_revisions_content before update on revisions for each row
      execute function copydesk_keep_content('status', 'updated_at', 'published_at', 'withheld_at', 'withheld_reason');
    create trigger copydesk_revisions_once before update on revisions for each row
      execute function copydesk_set_once();
    create constraint trigger copydesk_revisions_event after insert or update on revisions
      deferrable initially deferred for each row execute function copydesk_revision_has_event();
    create trigger copydesk_revisions_delete before delete on revisions for each row execute function copydesk_refuse();
    create trigger copydesk_revisions_truncate before truncate on revisions execute function copydesk_refuse();

    create trigger copydesk_decisions_change before update or delete on decisions for each row execute function copydesk_refuse();
    create constraint trigger copydesk_decisions_event after insert on decisions
      deferrable initially deferred for each row execute function copydesk_decision_has_event();
    create trigger copydesk_decisions_truncate before truncate on decisions execute function copydesk_refuse();

    create trigger copydesk_events_chain before insert on events for each row execute function copydesk_follow_chain();
    create trigger copydesk_events_change before update or delete on events for each row execute function copydesk_refuse();
    create trigger copydesk_events_truncate before truncate on events execute function copydesk_refuse();

    create trigger copydesk_publications_delete before delete on publications for each row execute function copydesk_refuse();
    create trigger copydesk_publications_truncate before truncate on publications execute function copydesk_refuse();
    create constraint trigger copydesk_publications_event after insert or update on publications
      deferrable initially deferred for each row execute function copydesk_publication_has_event();
    create trigger copydesk_publications_notify after insert or update on publications
      for each row execute function copydesk_notify_publication();

    create trigger copydesk_addresses_content before update on addresses for each row
      execute function copydesk_keep_content('current', 'updated_at');
    create trigger copydesk_addresses_delete before delete on addresses for each row execute function copydesk_refuse();
    create trigger copydesk_addresses_truncate before truncate on addresses execute function copydesk_refuse();
    create constraint trigger copydesk_addresses_event after insert or update on addresses
      deferrable initially deferred for each row execute function copydesk_address_has_event();

    create trigger copydesk_verifications_change before update or delete on verifications for each row execute function copydesk_refuse();
    create trigger copydesk_verifications_truncate before truncate on verifications execute function copydesk_refuse();
    create trigger copydesk_edits_change before update or delete on edits for each row execute function copydesk_refuse();
    create trigger copydesk_edits_truncate before truncate on edits execute function copydesk_refuse();

    create trigger copydesk_comments_content before update on comments for each row
      execute function copydesk_keep_content('resolved', 'resolved_by_name', 'updated_at');
    create trigger copydesk_comments_delete before delete on comments for each row execute function copydesk_refuse();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop function copydesk_refuse, copydesk_keep_content, copydesk_set_once, copydesk_publication_has_event,
      copydesk_address_has_event, copydesk_decision_has_event, copydesk_revision_has_event,
      copydesk_follow_chain, copydesk_notify_publication cascade;
    drop function copydesk_event_names, copydesk_readers_were_told;
    drop function copydesk_written_now;
  `)
}
