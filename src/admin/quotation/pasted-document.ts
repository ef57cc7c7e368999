/**
 * What is pasted from Word or a page → HTML within the vocabulary, and what had to go.
 *
 * Works on the parsed document in place. Words are kept wherever they are part of the text; what is lost is
 * always named, for an editor who pastes a page cannot see what is no longer there.
 */
import { flattenCells, unmergeCells } from './pasted-tables'
import { flattenLists, makeWordLists } from './pasted-lists'

const droppedKinds = [
  'comment',
  'note',
  'image',
  'embed',
  'rule',
  'link',
  'underline',
  'strikethrough',
  'script',
  'code',
  'heading',
  'ruby',
  'lineBreak',
  'checkbox',
  'nestedList',
  'mergedCells',
  'cellParagraphs',
] as const

export type DroppedKind = (typeof droppedKinds)[number]

/** Each step changes the document and says whether it had to. In this order: later steps see what is left. */
const steps: Record<DroppedKind, (page: Document) => boolean> = {
  comment: (page) =>
    removeAll(
      page,
      '[style*="mso-element:comment"], .MsoCommentReference, .msocomtxt, del, [style*="mso-hide:all"]',
    ),
  note: (page) =>
    unwrapAll(
      page,
      'a[style*="mso-footnote-id"], a[style*="mso-endnote-id"], a[href^="#_ftn"], a[href^="#_edn"]',
    ),
  image: (page) => removeAll(page, 'img, picture, svg, figure:empty, map'),
  embed: (page) =>
    removeAll(
      page,
      'iframe, video, audio, object, embed, canvas, button, select, textarea, input:not([type=checkbox])',
    ),
  rule: (page) => removeAll(page, 'hr'),
  link: dropDeadLinks,
  underline: (page) => unwrapAll(page, 'u, ins') || dropStyle(page, 'text-decoration', 'underline'),
  strikethrough: (page) => unwrapAll(page, 's, strike') || dropStyle(page, 'text-decoration', 'line-through'),
  script: (page) => unwrapAll(page, 'sub, sup') || dropStyle(page, 'vertical-align', 'su'),
  code: (page) => unwrapAll(page, 'code, kbd, samp, tt'),
  heading: useSubheadings,
  ruby: bracketRuby,
  lineBreak: hasLineBreaks,
  checkbox: (page) => removeAll(page, 'input'),
  nestedList: flattenLists,
  mergedCells: unmergeCells,
  cellParagraphs: flattenCells,
}

/** Answers what was dropped or changed, in a fixed order. */
export function keepVocabulary(page: Document): DroppedKind[] {
  removeAll(page, 'script, style, meta, link, title, template, noscript')
  for (const q of page.querySelectorAll('q')) q.replaceWith('“', ...q.childNodes, '”')
  makeWordLists(page)
  return droppedKinds.filter((kind) => steps[kind](page))
}

function removeAll(page: Document, selector: string): boolean {
  const found = page.querySelectorAll(selector)
  found.forEach((element) => element.remove())
  return found.length > 0
}

function unwrapAll(page: Document, selector: string): boolean {
  const found = page.querySelectorAll(selector)
  found.forEach((element) => element.replaceWith(...element.childNodes))
  return found.length > 0
}

/** Links may be underlined, which says nothing; elsewhere the style carries a meaning that goes. */
function dropStyle(page: Document, property: string, value: string): boolean {
  const found = [...page.querySelectorAll<HTMLElement>('[style]')].filter((element) =>
    element.style.getPropertyValue(property).includes(value),
  )
  found.forEach((element) => element.style.removeProperty(property))
  return found.some((element) => element.closest('a') === null && element.textContent.trim() !== '')
}

function dropDeadLinks(page: Document): boolean {
  const dead = [...page.querySelectorAll('a')].filter((link) => !isLive(link.getAttribute('href') ?? ''))
  dead.forEach((link) => link.replaceWith(...link.childNodes))
  return dead.some((link) => link.hasAttribute('href'))
}

function isLive(href: string): boolean {
  return URL.canParse(href) && ['http:', 'https:', 'mailto:'].includes(new URL(href).protocol)
}

function useSubheadings(page: Document): boolean {
  const found = page.querySelectorAll('h1, h2, h5, h6')
  for (const heading of found) {
    const level = heading.matches('h1, h2') ? 'h3' : 'h4'
    const replacement = page.createElement(level)
    replacement.append(...heading.childNodes)
    heading.replaceWith(replacement)
  }
  return found.length > 0
}

/** Readings stay in the text, in brackets: a reading is words, and words do not disappear. */
function bracketRuby(page: Document): boolean {
  removeAll(page, 'rp')
  for (const reading of page.querySelectorAll('rt')) reading.replaceWith(`（${reading.textContent}）`)
  return unwrapAll(page, 'ruby')
}

/** Line breaks become paragraphs in the editor; only those between words are worth a word. */
function hasLineBreaks(page: Document): boolean {
  const breaks = [...page.querySelectorAll('br')]
  const idle = breaks.filter((br) => br.nextSibling === null || br.className.includes('interchange'))
  idle.forEach((br) => br.remove())
  return breaks.length > idle.length
}
