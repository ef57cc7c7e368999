import { beforeAll, describe, expect, it } from 'vitest'
import type { PayloadRequest } from 'payload'

import { seed } from '../../../seed'
import { reviewTable } from '../../../src/domain/translation/exchange/review-table'
import type { ExchangedTranslation } from '../../../src/domain/translation/exchange/types'
import { translationWords } from '../../../src/i18n/desk/translation'
import { findArticleBySlug } from '../../../src/queries/find-article'
import { loadExchange } from '../../../src/queries/translation/exchange'
import { findTranslation } from '../../../src/queries/translation/load-translation'
import { exportXliff } from '../../../src/xliff/exchange/export'
import { planXliffImport } from '../../../src/xliff/exchange/import-plan'
import { validateXliff } from '../../../src/xliff/validate'
import { openDesk } from '../../support/desk'

let req: PayloadRequest

beforeAll(async () => {
  const desk = await openDesk()
  await seed(desk.payload)
  req = await desk.requestOf('admin')
})

async function exchanged(locale: string): Promise<ExchangedTranslation> {
  const article = await findArticleBySlug(req, 'china-central-asia')
  const translation = article && (await findTranslation(req, article.id, locale))
  if (!translation) throw new Error('not seeded')
  return loadExchange(req, translation)
}

describe.each(['en', 'ru'])('the translation of the real article into %s', (locale) => {
  it('goes out as a valid document and comes back untouched without a change', async () => {
    const translation = await exchanged(locale)
    const bytes = new TextEncoder().encode(exportXliff(translation))
    expect(validateXliff('export', bytes).errors).toEqual([])
    expect(planXliffImport(bytes, translation)).toEqual({
      ok: true,
      value: { changes: [], findings: [], unchanged: translation.segments.length },
    })
  })

  it('is a page with a row for every sentence', async () => {
    const translation = await exchanged(locale)
    const words = { ...translationWords('en'), language: 'en', heading: 'Review', issues: 'Issues' }
    expect(reviewTable(translation, words).match(/<tr><th scope="row">/g)).toHaveLength(
      translation.segments.length,
    )
  })
})
