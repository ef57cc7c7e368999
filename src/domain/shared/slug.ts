/** UTF-16 code units: an address that a person can still read, and that a database can index. */
const LONGEST_SLUG = 200

/** Whether the text can be the address of an article: lower-case letters, digits and single hyphens. */
export function isSlug(text: string): boolean {
  return text.length <= LONGEST_SLUG && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
}
