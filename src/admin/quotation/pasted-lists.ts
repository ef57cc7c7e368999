/** Nested lists become flat: the items of an inner list follow the item that held it. */
export function flattenLists(page: Document): boolean {
  const nested = [...page.querySelectorAll('li ul, li ol, ul > ul, ul > ol, ol > ul, ol > ol')]
  for (const list of nested.reverse()) {
    const holder = list.parentElement?.closest('li') ?? list
    holder.after(...list.children)
    list.remove()
  }
  return nested.length > 0
}

/** Word writes the items of a list as paragraphs with the bullet or number as text. */
export function makeWordLists(page: Document): void {
  for (const paragraph of page.querySelectorAll<HTMLElement>('p[style*="mso-list"]')) {
    const marker = paragraph.querySelector('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]')
    const kind = /[\dA-Za-z一二三四五六七八九十]/.test(marker?.textContent ?? '') ? 'ol' : 'ul'
    marker?.remove()
    const item = page.createElement('li')
    item.append(...paragraph.childNodes)
    const before = paragraph.previousElementSibling
    const list = before?.matches(`${kind}[data-word]`) ? before : page.createElement(kind)
    list.setAttribute('data-word', '')
    list.append(item)
    if (list === before) paragraph.remove()
    else paragraph.replaceWith(list)
  }
}
