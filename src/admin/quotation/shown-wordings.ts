/**
 * The wordings on screen by document id, outside React. The node itself has no words, yet copying asks it
 * for some: without them a copied paragraph would lose its quotations when pasted elsewhere as plain text.
 */
const wordings = new Map<number, string>()

export function rememberWording(id: number, marked: string): void {
  wordings.set(id, marked)
}

export function wordingShown(id: number): string {
  return wordings.get(id) ?? ''
}
