import { RuleTester } from 'eslint'
import { describe, it } from 'vitest'
import { localApiAccess } from '../../../eslint-rules/local-api-access.mjs'

RuleTester.describe = describe
RuleTester.it = it

const unsaid = (missing: string, method = 'find') => [{ messageId: 'unsaid', data: { method, missing } }]

new RuleTester().run('a call of the Local API says req and overrideAccess', localApiAccess, {
  valid: [
    {
      name: 'accepts a call that says both',
      code: `payload.find({ collection, req, overrideAccess: false })`,
    },
    {
      name: 'accepts it on req.payload',
      code: `req.payload.update({ req, overrideAccess: true, id, data })`,
    },
    { name: 'leaves other objects alone', code: `items.find((item) => item.id)` },
    { name: 'leaves other methods alone', code: `payload.logger.info('x')` },
  ],
  invalid: [
    {
      name: 'refuses a call that says neither',
      code: `payload.find({ collection })`,
      errors: unsaid('req and overrideAccess'),
    },
    {
      name: 'refuses a call without overrideAccess',
      code: `req.payload.create({ req, data })`,
      errors: unsaid('overrideAccess', 'create'),
    },
    {
      name: 'refuses a call without req',
      code: `args.req.payload.delete({ id, overrideAccess: true })`,
      errors: unsaid('req', 'delete'),
    },
    {
      name: 'refuses options that hide what they say',
      code: `payload.find({ ...options })`,
      errors: unsaid('req and overrideAccess'),
    },
    {
      name: 'refuses options from elsewhere',
      code: `this.payload.count(options)`,
      errors: unsaid('req and overrideAccess', 'count'),
    },
  ],
})
