const hidden = /([\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF])/

interface VisibleTextProps {
  text: string
  /** Where the text begins in what is shown, so that a selection can be found again. */
  start?: number
}

/**
 * Text in which nothing is silent: a character without width, or a control of direction, stands in a box of its
 * own with its code, where it turns nothing around.
 */
export function VisibleText({ text, start = 0 }: VisibleTextProps) {
  const parts = text.split(hidden)
  const starts = parts.map((_, index) => start + parts.slice(0, index).join('').length)
  return parts.map((part, index) =>
    hidden.test(part) ? (
      <bdi key={index} className="quotes-hidden" data-start={starts[index]} data-code={codeOf(part)}>
        {part}
      </bdi>
    ) : (
      <span key={index} data-start={starts[index]}>
        {part}
      </span>
    ),
  )
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
