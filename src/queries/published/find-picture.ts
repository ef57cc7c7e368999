import { readRows } from './pool'

/** The file of a picture that readers may see, by its name in the folder of pictures. */
export interface PublishedPicture {
  filename: string
  mimeType: string
}

type Row = { filename: string; mime_type: string }

/** The index of the migration `published_pictures` is on this very expression. */
const text = `select m.filename, m.mime_type from media m
  where m.sha256 = $1 and exists (
    select 1 from revisions r
    join publications p on p.article_id = r.article_id and p.locale = r.locale
    where jsonb_path_query_array(r.manuscript, '$.sections[*].blocks[*].sha256') @> jsonb_build_array($1::text)
      and r.published_at is not null and r.withheld_at is null and p.state = 'published'
  )`

/**
 * The picture with these bytes, if a text that readers may see shows it: a revision that was published, is
 * not withheld, and whose article is not withdrawn. Null for every other hash, kept or not.
 */
export async function findPublishedPicture(sha256: string): Promise<PublishedPicture | null> {
  const [row] = await readRows<Row>('copydesk-picture', text, [sha256])
  return row ? { filename: row.filename, mimeType: row.mime_type } : null
}
