/** The focus returns to where it was when a form opened, unless the person has moved it on meanwhile. */
export function giveFocusBack(opener: Element | null): void {
  const isFree = document.activeElement === null || document.activeElement === document.body
  if (isFree && opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
}
