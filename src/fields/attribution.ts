import type { GroupField } from 'payload'

import { hasRoleForField } from '../access/roles'
import { evidenceField } from './evidence'
import { bilingual } from './labels'
import { attributionStatusOptions, confidenceOptions, setByOptions, speakerKindOptions } from './options'

const mayAttribute = hasRoleForField('editor', 'checker', 'chief')

/** Who said it, as the text states it; whatever is not stated stays empty, and inference stands apart. */
export function attributionField(): GroupField {
  return {
    name: 'attribution',
    type: 'group',
    label: bilingual('Attribution', '归属'),
    access: { update: mayAttribute },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'status',
            type: 'select',
            required: true,
            defaultValue: 'unknown',
            options: attributionStatusOptions,
            label: bilingual('Status', '状态'),
          },
          {
            name: 'speakerKind',
            type: 'select',
            options: speakerKindOptions,
            label: bilingual('Kind of speaker', '说话者类型'),
          },
        ],
      },
      {
        name: 'asWritten',
        type: 'text',
        label: bilingual('As written', '原文称谓'),
        admin: {
          description: bilingual('The words of the text that name the source.', '正文中指称来源的原话。'),
        },
      },
      {
        name: 'speaker',
        type: 'relationship',
        relationTo: 'sources',
        label: bilingual('Speaker', '说话者'),
        admin: {
          description: bilingual(
            'Leave empty unless the text or a source names the speaker.',
            '除非正文或来源指名，否则请留空。',
          ),
        },
      },
      {
        name: 'onBehalfOf',
        type: 'group',
        label: bilingual('On behalf of (inference)', '代表（推断）'),
        fields: [
          {
            type: 'row',
            fields: [
              { name: 'body', type: 'text', label: bilingual('Country or body', '国家或机构') },
              { name: 'ground', type: 'text', label: bilingual('Ground', '推断依据') },
            ],
          },
        ],
      },
      { name: 'cue', type: 'text', label: bilingual('Cue', '引述动词') },
      {
        type: 'row',
        fields: [
          { name: 'saidOnStated', type: 'text', label: bilingual('Said on, as stated', '时间（原文）') },
          { name: 'saidOnEdtf', type: 'text', label: bilingual('Date (EDTF)', '日期（EDTF）') },
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'occasion', type: 'text', label: bilingual('Occasion', '场合') },
          { name: 'venue', type: 'text', label: bilingual('Venue', '地点') },
        ],
      },
      {
        name: 'inDocument',
        type: 'relationship',
        relationTo: 'sources',
        label: bilingual('In document', '出自文件'),
      },
      {
        name: 'chain',
        type: 'text',
        label: bilingual('Chain', '连引组'),
        admin: {
          description: bilingual(
            'Quotations with the same mark here share one attribution.',
            '标记相同的引语共用一个归属。',
          ),
        },
      },
      evidenceField(),
      {
        type: 'row',
        fields: [
          {
            name: 'confidence',
            type: 'select',
            required: true,
            defaultValue: 'low',
            options: confidenceOptions,
            label: bilingual('Confidence', '把握'),
          },
          {
            name: 'setBy',
            type: 'select',
            required: true,
            defaultValue: 'human',
            options: setByOptions,
            label: bilingual('Set by', '确定者'),
          },
        ],
      },
      { name: 'confidenceReason', type: 'text', label: bilingual('Reason for the confidence', '把握的理由') },
    ],
  }
}
