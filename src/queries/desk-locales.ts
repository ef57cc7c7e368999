import type { PayloadRequest } from 'payload'

/** The languages of the desk (BCP 47): those that an article may be written in or translated into. */
export function deskLocales({ payload }: Pick<PayloadRequest, 'payload'>): string[] {
  const fields = payload.collections.articles.config.flattenedFields
  const field = fields.find(({ name }) => name === 'sourceLocale')
  const options = field?.type === 'select' ? field.options : []
  return options.map((option) => (typeof option === 'string' ? option : option.value))
}
