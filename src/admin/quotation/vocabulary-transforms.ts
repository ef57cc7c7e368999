/** Turns what is outside the vocabulary into what is inside it, however it came in: typed, pasted, restored. */
import {
  $copyNode,
  $createTextNode,
  $isElementNode,
  $isRootOrShadowRoot,
  LineBreakNode,
  TabNode,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { HeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'

/** Answers the function that unregisters them. */
export function registerVocabulary(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerNodeTransform(LineBreakNode, $splitAtLineBreak),
    editor.registerNodeTransform(TabNode, (tab) => void tab.replace($createTextNode(' '))),
    editor.registerNodeTransform(HeadingNode, $useSubheadingsOnly),
  )
}

/** A manuscript has one block a line: what follows a line break becomes a block of the same kind. */
function $splitAtLineBreak(node: LineBreakNode): void {
  const block = node.getParent()
  const following = node.getNextSiblings()
  if ($isElementNode(block) && block.isInline()) {
    node.replace($createTextNode(' '))
  } else if (block === null || $isRootOrShadowRoot(block) || following.length === 0) {
    node.remove()
  } else {
    const next = $copyNode(block)
    block.insertAfter(next)
    next.append(...following)
    node.remove()
  }
}

/** The section has its heading; inside it there are two levels of sub-headings. */
function $useSubheadingsOnly(node: HeadingNode): void {
  const tag = node.getTag()
  if (tag === 'h3' || tag === 'h4') return
  node.setTag(tag === 'h1' || tag === 'h2' ? 'h3' : 'h4')
}
