import { expect, it } from 'vitest'

import { copydesk } from '../../support/command-line'

it.each([
  ['an option is missing', ['import', 'a.txt', '--json']],
  ['there is no such command', ['imprint', '--json']],
])('says as JSON that the command line is wrong where JSON was asked for: %s', async (_what, args) => {
  const { code, out, err } = await copydesk(args)
  expect([code, JSON.parse(out)]).toMatchObject([2, { refusal: 'usage' }])
  expect(err).toContain('error:')
})

it('leaves standard output empty where it was not', async () => {
  expect(await copydesk(['import', 'a.txt'])).toMatchObject({ code: 2, out: '' })
})
