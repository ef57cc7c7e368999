import { sourceAt } from '../domain/manuscript/references'
import type { ViewContext } from './context'

interface SourceNameProps {
  index: number
  context: ViewContext
  /** What is said around the name. */
  wording?: (name: string) => string
}

/** The name of a source of the manuscript, with the way to its page where it has one. */
export function SourceName({ index, context, wording = (name) => name }: SourceNameProps) {
  const said = wording(sourceAt(context.manuscript.sources, index).name)
  const id = context.identity.sources[index]
  if (id === undefined || context.pages === undefined) return said
  return <a href={context.pages.source(id)}>{said}</a>
}
