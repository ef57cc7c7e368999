/** Node's resolve hook that adds the `production` condition (`--conditions`, for a process that is already running). */
export function resolve(specifier, context, next) {
  return next(specifier, { ...context, conditions: ['production', ...context.conditions] })
}
