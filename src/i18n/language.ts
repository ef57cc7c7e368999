/** The languages of the admin panel. A browser that asks for any Chinese gets Chinese. */
export type DeskLanguage = 'en' | 'zh'

/** Which of the desk's languages a language tag means: `zh`, `zh-CN`, `zh-TW` … are all Chinese. */
export function deskLanguage(tag: string | null | undefined): DeskLanguage {
  return tag?.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
