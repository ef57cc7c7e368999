/** What there is to be documented, read out of the source, so that adding one without a document is noticed. */
import { filesIn, groupsOf, read } from './documents'

/** The members of a union of string literals. Throws when there is none: a list that went blind proves nothing. */
export function unionMembers(file: string, name: string): string[] {
  const source = read(file)
  const declaration = new RegExp(`type ${name} =([\\s\\S]*?)(?:\\n\\n|$)`).exec(source)?.[1] ?? ''
  return some(`${name} in ${file}`, groupsOf(declaration, /'(\w+)'/g))
}

/** Every refusal of the desk with its HTTP status. */
export function refusalStatuses(): [code: string, status: string][] {
  const table = /const statuses = \{([\s\S]*?)\}/.exec(read('src/domain/workflow/refusals.ts'))?.[1] ?? ''
  const entries = [...table.matchAll(/(\w+): (\d{3})/g)].map(
    ([, code = '', status = '']): [string, string] => [code, status],
  )
  return some('refusals', entries)
}

/** Every name of a field in the schemas of the collections, but for those that only draw something. */
export function fieldNames(): string[] {
  const sources = [...filesIn('src/collections', '.ts'), ...filesIn('src/fields', '.ts')].map(read)
  return some('fields', [
    ...new Set(sources.flatMap((source) => groupsOf(source, /\bname: '(\w+)'(?!,\s*type: 'ui')/g))),
  ])
}

/** The slugs of the collections. */
export function collectionSlugs(): string[] {
  const sources = filesIn('src/collections', '.ts').map(read)
  return some(
    'collections',
    sources.flatMap((source) => groupsOf(source, /^ {4}slug: '([\w-]+)'/gm)),
  )
}

/** The paths of the desk's endpoints, such as `/:id/submit`. */
export function endpointPaths(): string[] {
  const sources = filesIn('src/endpoints', '.ts').map(read)
  return some(
    'endpoints',
    sources.flatMap((source) => groupsOf(source, /\bpath: '([^']+)'/g)),
  )
}

/** The public addresses, such as `/{locale}/{slug}/history`. */
export function publicAddresses(): string[] {
  const files = filesIn('src/app', '.ts').concat(filesIn('src/app', '.tsx'))
  const routes = files.filter((file) => /\/(page\.tsx|route\.ts)$/.test(file))
  const addresses = routes
    .filter((file) => !file.includes('(payload)') && !file.includes('[...') && !file.includes('preview'))
    .map((file) =>
      file.replace(/^src\/app|\/\([^)]*\)|\/(page\.tsx|route\.ts)$/g, '').replace(/\[(\w+)\]/g, '{$1}'),
    )
  return some(
    'addresses',
    addresses.map((address) => address || '/'),
  )
}

/** Every variable that the code reads from the environment, and those of docker-compose.yml. */
export function environmentVariables(): string[] {
  const configurations = ['payload.config.ts', 'next.config.mjs', 'playwright.config.ts']
  const folders = ['src', 'scripts'].flatMap((folder) => [
    ...filesIn(folder, '.ts'),
    ...filesIn(folder, '.mjs'),
  ])
  const readings = [...configurations, ...folders].flatMap((file) =>
    groupsOf(read(file), /\benv\.([A-Z][A-Z0-9_]+)/g),
  )
  const parsed = groupsOf(read('src/runtime/settings.ts'), /^ {2}([A-Z_]+): /gm)
  const composed = groupsOf(read('docker-compose.yml'), /\$\{([A-Z_]+)/g)
  return some('variables', [...new Set([...parsed, ...readings, ...composed])])
}

/** The commands that one file adds, such as `user create`, with their options. */
export interface CommandFile {
  commands: string[]
  options: string[]
}

export function commandFiles(): CommandFile[] {
  const sources = filesIn('src/cli/commands', '.ts').map(read)
  return some(
    'commands',
    sources.map(commandFile).filter(({ commands }) => commands.length > 0),
  )
}

function commandFile(source: string): CommandFile {
  const group = /const \w+ = program\.command\('(\w+)'\)/.exec(source)?.[1]
  const names = groupsOf(source, /\.command\('(\w+)'\)/g).filter((name) => name !== group)
  const options = groupsOf(source, /\.(?:requiredOption|option)\(\s*'([^']+)'/g)
  return { commands: names.map((name) => (group === undefined ? name : `${group} ${name}`)), options }
}

/** Refusals that only the command line gives. */
export function commandLineRefusals(): string[] {
  const sources = filesIn('src/cli', '.ts').map(read)
  return some('refusals of the command line', [
    ...new Set(sources.flatMap((source) => groupsOf(source, /\brefused\(\s*'(\w+)'/g))),
  ])
}

/** The names of package.json's scripts. */
export function npmScripts(): string[] {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  return Object.keys(scripts)
}

function some<T>(what: string, list: T[]): T[] {
  if (list.length === 0) throw new Error(`no ${what} found: this test reads the source wrongly`)
  return list
}
