import { sourceAt } from '../domain/manuscript/references'
import type { ViewContext } from './context'
import { NameOf } from './in-source-language'

interface SourceNameProps {
  index: number
  context: ViewContext
  /** What is said around the name. */
  wording?: (name: string) => string
}

/** The name of a source of the manuscript, with the way to its page where it has one. */
export function SourceName({ index, context, wording }: SourceNameProps) {
  const source = sourceAt(context.manuscript.sources, index)
  const said = <NameOf source={source} languages={context.manuscript} wording={wording} />
  const id = context.identity.sources[index]
  if (id === undefined || context.pages === undefined) return said
  return <a href={context.pages.source(id)}>{said}</a>
}
