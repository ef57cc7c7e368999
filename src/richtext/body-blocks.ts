import type { Block, Field } from 'payload'

type Words = Record<'en' | 'zh', string>

function words(name: string, label: Words, description?: Words): Field {
  return { name, type: 'text', required: true, label, admin: description ? { description } : {} }
}

function inlineBlock(slug: string, label: Words, fields: Field[]): Block {
  return {
    slug,
    labels: { singular: label, plural: label },
    admin: { components: { Label: '/src/admin/quotation/InlineBlockLabel#InlineBlockLabel' } },
    fields,
  }
}

/** A separating line, set as it is written. */
export const separator: Block = {
  slug: 'separator',
  labels: {
    singular: { en: 'Separating line', zh: '分隔线' },
    plural: { en: 'Separating lines', zh: '分隔线' },
  },
  admin: {
    disableBlockName: true,
    components: { Block: '/src/admin/quotation/SeparatorBlock#SeparatorBlock' },
  },
  fields: [
    {
      name: 'text',
      type: 'text',
      required: true,
      defaultValue: '…………',
      label: { en: 'As written', zh: '写法' },
    },
  ],
}

export const ruby = inlineBlock('ruby', { en: 'Ruby', zh: '注音' }, [
  words('base', { en: 'Text', zh: '文字' }),
  words('reading', { en: 'Reading', zh: '读音' }),
])

export const languageRun = inlineBlock('languageRun', { en: 'Other language', zh: '其他语言' }, [
  words(
    'lang',
    { en: 'Language', zh: '语言' },
    { en: 'A BCP 47 tag, such as ru or kk-Cyrl.', zh: 'BCP 47 语言标签，如 ru、kk-Cyrl。' },
  ),
  words('text', { en: 'Text', zh: '文字' }),
])

export const footnote = inlineBlock('footnote', { en: 'Footnote', zh: '脚注' }, [
  words('text', { en: 'Note', zh: '注文' }),
])
