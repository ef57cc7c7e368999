/** A name with no-break spaces: a narrow column then breaks before the name and not within it. */
export function unbroken(name: string): string {
  return name.replaceAll(' ', '\u00a0')
}
