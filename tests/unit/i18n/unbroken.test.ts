import { expect, it } from 'vitest'

import { unbroken } from '../../../src/i18n/unbroken'

it('keeps a name of several words on one line, a break before it being as good', () => {
  expect(`last touched by ${unbroken('Demo Translator 2')}`).toBe(
    'last touched by Demo\u00a0Translator\u00a02',
  )
})
