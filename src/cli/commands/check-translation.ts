import { z } from 'zod'

import { checkTranslation, type TranslationReport } from '../../domain/translation/check-translation'
import type { AlignedTranslation } from '../../domain/translation/types'
import { type DeskLanguage, deskLanguage } from '../../i18n/language'
import { checkMessage } from '../../i18n/translation-findings'
import { type CommandEnd, done, refused } from '../command-end'
import { readBytes } from '../read-bytes'
import type { AddCommand } from '../terminal'

const term = z.object({
  source: z.string().min(1),
  target: z.string().min(1),
  kind: z.string().optional(),
  allowed: z.array(z.string().min(1)).optional(),
  forbidden: z.array(z.string().min(1)).optional(),
})

const segment = z.object({ source: z.string(), target: z.string() })

/** Members that the checks do not read, such as conventions and flags, are let through unread. */
const alignedTranslation: z.ZodType<AlignedTranslation> = z.object({
  sourceLocale: z.literal('zh-Hans'),
  targetLocale: z.enum(['en', 'ru', 'kk', 'uz']),
  blocks: z.array(z.object({ block: z.int().nonnegative(), segments: z.array(segment) })),
  terms: z.array(term).default([]),
})

export const addCheckTranslation: AddCommand = (program, terminal) => {
  program
    .command('check-translation')
    .description('Check an aligned translation sentence by sentence. Touches no database.')
    .argument('<file>', 'a JSON file of blocks, segments and terms')
    .option('--language <language>', 'the language of messages: en or zh')
    .option('--json', 'print one JSON document')
    .action((file: string, options: { json?: boolean; language?: string }) =>
      terminal.run(options, () => checkFile(file, deskLanguage(options.language))),
    )
}

async function checkFile(file: string, language: DeskLanguage): Promise<CommandEnd> {
  const json = parsed(await readBytes(file))
  if (json === null)
    return refused('notJson', `The file ${file} is no JSON in UTF-8.`, 'Save it as JSON in UTF-8.')
  const translation = alignedTranslation.safeParse(json.value)
  if (!translation.success) {
    const { path = [], message = '' } = translation.error.issues[0] ?? {}
    const place = path.length === 0 ? 'as a whole' : `at ${path.join('/')}`
    return refused(
      'notATranslation',
      `The file ${file} is no aligned translation ${place}: ${message}`,
      'Correct it there and try again.',
    )
  }
  const { findings, counts } = checkTranslation(translation.data)
  const report = {
    findings: findings.map((finding) => ({ ...finding, message: checkMessage(finding.message, language) })),
    counts,
  }
  return done(report, inWords(report, language))
}

/** A byte order mark is let through, as other programs write one. */
function parsed(bytes: Uint8Array): { value: unknown } | null {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown }
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null
    throw error
  }
}

function inWords({ findings, counts }: TranslationReport, language: DeskLanguage): string {
  const { critical, major, minor, warning } = counts
  const total =
    language === 'zh'
      ? `致命 ${critical}，严重 ${major}，轻微 ${minor}，提示 ${warning}`
      : `${critical} critical, ${major} major, ${minor} minor, ${warning} warnings`
  return [
    total,
    ...findings.map(({ block, segment, check, severity, message }) => {
      return `${block}.${segment} ${severity} ${check}: ${message}`
    }),
  ].join('\n')
}
