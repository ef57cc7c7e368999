import type { Article, Section } from '../src/payload-types'
import type { Desk } from './desk'

type Body = NonNullable<Section['body']>

/** The sections of an article, in their order. */
export async function sectionsOf({ payload, editor }: Desk, article: number): Promise<Section[]> {
  const { docs } = await payload.find({
    collection: 'sections',
    where: { article: { equals: article } },
    sort: '_sections_sections_order',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req: await editor(),
  })
  return docs
}

/** Saves a section with a word changed, as an editor would, and returns it as it stands then. */
export async function saveSection(desk: Desk, section: Section, word: string): Promise<Section> {
  return desk.payload.update({
    collection: 'sections',
    id: section.id,
    data: { heading: section.heading, body: withWord(section.body, word), lockVersion: section.lockVersion },
    depth: 0,
    overrideAccess: true,
    req: await desk.editor(),
  })
}

/** Saves an article with a changed title. */
export async function saveArticle(desk: Desk, article: Article, title: string): Promise<Article> {
  const { id, lockVersion } = article
  return desk.payload.update({
    collection: 'articles',
    id,
    data: { title, lockVersion },
    depth: 0,
    overrideAccess: true,
    req: await desk.editor(),
  })
}

/** The body with the word in brackets at the end of its first run, in place of one of an earlier round. */
function withWord(body: Section['body'], word: string): Body {
  if (!body) throw new Error('a section without a body cannot be edited')
  const copy = structuredClone(body)
  const run = firstRun(copy.root)
  if (!run) throw new Error('a section without text cannot be edited')
  run.text = `${run.text.replace(/〔.*〕$/, '')}〔${word}〕`
  return copy
}

interface Node {
  type?: string
  text?: string
  children?: Node[]
}

function firstRun(node: Node): { text: string } | null {
  if (node.type === 'text' && node.text !== undefined) return node as { text: string }
  for (const child of node.children ?? []) {
    const found = firstRun(child)
    if (found) return found
  }
  return null
}
