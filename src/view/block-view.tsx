import type { Block, Image, Inline, List, Table } from '../domain/manuscript/types'
import type { ViewContext } from './context'
import { InlineList } from './inline-view'

export interface BlockViewProps {
  id: string | undefined
  block: Block
  context: ViewContext
}

/** One block of the manuscript's closed vocabulary; its id is its identity across revisions. */
export function BlockView({ id, block, context }: BlockViewProps) {
  switch (block.type) {
    case 'paragraph':
      return <p id={id}>{inlines(block.children, context)}</p>
    case 'heading':
      return block.level === 3 ? (
        <h3 id={id}>{inlines(block.children, context)}</h3>
      ) : (
        <h4 id={id}>{inlines(block.children, context)}</h4>
      )
    case 'blockQuotation':
      return (
        <blockquote id={id}>
          <p>{inlines(block.children, context)}</p>
        </blockquote>
      )
    case 'list':
      return <ListView id={id} list={block} context={context} />
    case 'table':
      return <TableView id={id} table={block} context={context} />
    case 'image':
      return <Figure id={id} image={block} context={context} />
    case 'separator':
      return (
        <p id={id} className="separator">
          {block.text}
        </p>
      )
  }
}

function inlines(children: Inline[], context: ViewContext) {
  return <InlineList inlines={children} context={context} />
}

function ListView({ id, list, context }: { id: string | undefined; list: List; context: ViewContext }) {
  const items = list.items.map((item, index) => <li key={index}>{inlines(item, context)}</li>)
  return list.ordered ? <ol id={id}>{items}</ol> : <ul id={id}>{items}</ul>
}

/** The frame scrolls by itself, so that a wide table never makes the page scroll sideways. */
function TableView({ id, table, context }: { id: string | undefined; table: Table; context: ViewContext }) {
  const [head, ...rest] = table.rows
  const body = table.header ? rest : table.rows
  return (
    <div className="table-frame" role="group" tabIndex={0} id={id}>
      <table>
        {table.header && head !== undefined && (
          <thead>
            <tr>
              {head.map((cell, index) => (
                <th key={index} scope="col">
                  {inlines(cell, context)}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {body.map((row, r) => (
            <tr key={r}>
              {row.map((cell, c) => (
                <td key={c}>{inlines(cell, context)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Width and height are given, so that nothing jumps while the picture loads. */
function Figure({ id, image, context }: { id: string | undefined; image: Image; context: ViewContext }) {
  const { sha256, alt, width, height, caption, credit } = image
  return (
    <figure id={id}>
      <img
        src={`/media/${sha256}`}
        alt={alt}
        width={width ?? undefined}
        height={height ?? undefined}
        loading="lazy"
        decoding="async"
      />
      {(caption !== null || credit !== null) && (
        <figcaption>
          {caption}
          {credit !== null && <small>{context.words.figureCredit(credit)}</small>}
        </figcaption>
      )}
    </figure>
  )
}
