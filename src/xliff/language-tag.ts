const language = '(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})'
const subtags =
  '(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\\d{3}))?(?:-(?:[a-z\\d]{5,8}|\\d[a-z\\d]{3}))*(?:-[a-wyz\\d](?:-[a-z\\d]{2,8})+)*'
const privateUse = 'x(?:-[a-z\\d]{1,8})+'
/** Registered whole before the grammar, and not of its shape. */
const grandfathered =
  'en-gb-oed|i-[a-z]{3,8}|sgn-(?:be-fr|be-nl|ch-de)|(?:art|cel)-[a-z]{6,7}|no-(?:bok|nyn)|zh-[a-z]{3,7}(?:-[a-z]{3,7})?'
const wellFormed = new RegExp(
  `^(?:${language}${subtags}(?:-${privateUse})?|${privateUse}|${grandfathered})$`,
  'i',
)

/** Whether a tag is well formed by BCP 47 (RFC 5646, section 2.1). Registration is not looked up. */
export function isLanguageTag(tag: string): boolean {
  return wellFormed.test(tag)
}
