/**
 * What PostgreSQL's programs get to see of our environment: without the PG… variables of the machine,
 * which would change port or folder behind our back, and in plain English, so that messages can be read.
 */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('PG') && !name.startsWith('LC_'),
  )
  return { ...Object.fromEntries(kept), LC_MESSAGES: 'C', NODE_ENV: process.env.NODE_ENV }
}
