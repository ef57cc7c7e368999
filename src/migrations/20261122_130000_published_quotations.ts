import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * The quotations that readers can have, one row each, so that those of a source are found across articles
 * without reading an article. PostgreSQL itself makes the rows of the delivery document whenever a
 * publication changes, and refuses everybody else: they can never say what no publication says.
 *
 * A row stays when its quotation is gone, without a word of it, so that its address can answer 410.
 *
 * The table has a schema of its own: Payload, where it pushes tables by itself, drops those it does not know,
 * and where it begins anew, leaves other schemas behind.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create schema if not exists copydesk;
    drop table if exists copydesk.quotations;
    create table copydesk.quotations (
      publication_id integer not null references publications (id),
      quotation text collate "C" not null,
      locale text collate "C" not null,
      standing boolean not null,
      place integer not null,
      speaker text collate "C",
      document text collate "C",
      status text collate "C",
      dated text collate "C",
      value jsonb,
      primary key (publication_id, quotation),
      check (standing = (value is not null))
    );
    create index quotations_address on copydesk.quotations (quotation, locale);
    create index quotations_gone on copydesk.quotations (locale, quotation) where not standing;
    create index quotations_dated on copydesk.quotations
      (locale, dated desc, publication_id desc, place desc) where standing;
    create index quotations_speaker on copydesk.quotations
      (locale, speaker, dated desc, publication_id desc, place desc) where standing;
    create index quotations_document on copydesk.quotations
      (locale, document, dated desc, publication_id desc, place desc) where standing;
    create index quotations_status on copydesk.quotations
      (locale, status, dated desc, publication_id desc, place desc) where standing;
  `)
  await db.execute(sql`
    create function copydesk_json(document text) returns jsonb language plpgsql immutable as $$
    begin
      return document::jsonb;
    exception when invalid_text_representation or untranslatable_character then
      return null;
    end $$;

    create function copydesk_quotations_of(p publications) returns setof copydesk.quotations
    language sql stable as $$
      select p.id, q.value->>'id', p.locale, true, -q.ordinality::int,
        said->>'speaker', said->>'inDocument', said->>'status', dated.value,
        q.value || jsonb_build_object(
          'locale', p.locale,
          'date', jsonb_build_object('value', dated.value, 'basis',
            case when dated.stated is null then 'published' else 'said' end),
          'article', jsonb_build_object('slug', d->'slug', 'title', d->'title', 'digest', d->'digest',
            'revision', d->'revision', 'publishedAt', d->'publication'->'publishedAt'),
          'sources', (
            select coalesce(jsonb_agg(s.value order by s.ordinality), '[]')
            from jsonb_array_elements(d->'sources') with ordinality s
            where jsonb_path_query_array(q.value, '$.**.source')
              || jsonb_build_array(said->'speaker', said->'inDocument') @> (s.value->'id')
          ))
      from (select copydesk_json(p.representation) as d) delivered
        cross join jsonb_array_elements(d->'quotes') with ordinality q
        cross join lateral (select q.value->'attribution' as said) attribution
        cross join lateral (
          select stated, coalesce(stated, left(d->'publication'->>'firstPublishedAt', 10)) as value
          from (select substring(said->'saidOn'->>'edtf' from '[0-9]{4}(?:-[0-9]{2}){0,2}') as stated) edtf
        ) dated
      where p.state = 'published'
    $$;

    create function copydesk_project_quotations() returns trigger language plpgsql as $$
    begin
      update copydesk.quotations
        set standing = false, value = null, speaker = null, document = null, status = null, dated = null
        where publication_id = new.id and standing;
      insert into copydesk.quotations select * from copydesk_quotations_of(new)
        on conflict (publication_id, quotation) do update set
          standing = excluded.standing, place = excluded.place, speaker = excluded.speaker,
          document = excluded.document, status = excluded.status, dated = excluded.dated,
          value = excluded.value;
      return null;
    end $$;

    create function copydesk_only_by_publication() returns trigger language plpgsql as $$
    begin
      if pg_trigger_depth() < 2 then
        raise exception 'copydesk: % on % is refused, only a publication writes it', tg_op, tg_table_name
          using errcode = 'CD001';
      end if;
      return case tg_op when 'DELETE' then old else new end;
    end $$;
  `)
  await db.execute(sql`
    insert into copydesk.quotations select q.* from publications p, copydesk_quotations_of(p) q;

    create trigger copydesk_publications_quotations
      after insert or update of state, representation, locale on publications
      for each row execute function copydesk_project_quotations();
    create trigger copydesk_quotations_change before insert or update or delete on copydesk.quotations
      for each row execute function copydesk_only_by_publication();
    create trigger copydesk_quotations_truncate before truncate on copydesk.quotations
      execute function copydesk_refuse();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop function copydesk_project_quotations, copydesk_only_by_publication cascade;
    drop function copydesk_quotations_of, copydesk_json;
    drop schema copydesk cascade;
  `)
}
