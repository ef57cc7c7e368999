/** The methods of Payload's Local API that read or write documents. */
const methods = new Set([
  'find',
  'findByID',
  'findDistinct',
  'findGlobal',
  'findGlobalVersionByID',
  'findGlobalVersions',
  'findVersionByID',
  'findVersions',
  'count',
  'countGlobalVersions',
  'countVersions',
  'create',
  'duplicate',
  'update',
  'updateGlobal',
  'delete',
  'restoreGlobalVersion',
  'restoreVersion',
])

/**
 * Every call of the Local API says `req`, or it leaves the transaction, and `overrideAccess`, whose default
 * is true: a call that forgets it gives anybody anything.
 * @type {import('eslint').Rule.RuleModule}
 */
export const localApiAccess = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      unsaid: 'payload.{{method}} must say {{missing}} in its options, literally and in this place.',
    },
  },
  create: (context) => ({
    CallExpression(node) {
      const method = localApiMethod(node.callee)
      if (!method) return
      const missing = ['req', 'overrideAccess'].filter((name) => !says(node.arguments[0], name))
      if (missing.length === 0) return
      context.report({ node, messageId: 'unsaid', data: { method, missing: missing.join(' and ') } })
    },
  }),
}

/** @typedef {Parameters<NonNullable<import('eslint').Rule.RuleListener['CallExpression']>>[0]} Call */

/** @param {Call['callee']} callee */
function localApiMethod(callee) {
  if (callee.type !== 'MemberExpression' || callee.computed) return undefined
  const { object, property } = callee
  if (property.type !== 'Identifier' || !methods.has(property.name)) return undefined
  return isPayload(object) ? property.name : undefined
}

/** `payload`, or anything that ends in `.payload`. @param {Call['callee']} node */
function isPayload(node) {
  if (node.type === 'Identifier') return node.name === 'payload'
  return (
    node.type === 'MemberExpression' &&
    node.property.type === 'Identifier' &&
    node.property.name === 'payload'
  )
}

/** @param {Call['arguments'][number] | undefined} options @param {string} name */
function says(options, name) {
  if (options?.type !== 'ObjectExpression') return false
  return options.properties.some(
    (property) =>
      property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === name,
  )
}
