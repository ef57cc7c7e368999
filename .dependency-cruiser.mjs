/**
 * The house: which room may import which. `access` is a leaf of small adjectives, and `richtext` holds the
 * editor and its node: both are used where people, fields and screens are described. A room always may import itself, and generated types as types.
 * Everything that is not listed is forbidden.
 */
const rooms = {
  'src/domain/': [],
  'src/richtext/': ['src/domain/'],
  'src/xliff/': ['src/domain/'],
  // Machines that suggest translations: the one room that sends text out of the house.
  'src/suggesting/': ['src/domain/', 'src/xliff/'],
  'src/access/': ['src/domain/'],
  'src/fields/': ['src/domain/', 'src/access/'],
  'src/view/': ['src/domain/'],
  'src/i18n/': ['src/domain/'],
  // Whether there is a machine to ask is all that is read of it.
  'src/queries/': [
    'src/domain/',
    'src/richtext/',
    'src/access/',
    'src/suggesting/noted.ts',
    'src/suggesting/settings.ts',
  ],
  'src/actions/': [
    'src/domain/',
    'src/access/',
    'src/richtext/',
    'src/xliff/',
    'src/suggesting/',
    'src/queries/',
  ],
  'src/hooks/': ['src/domain/', 'src/access/', 'src/actions/', 'src/queries/', 'src/i18n/'],
  'src/endpoints/': ['src/domain/', 'src/access/', 'src/actions/', 'src/queries/', 'src/i18n/'],
  'src/collections/': [
    'src/fields/',
    'src/richtext/',
    'src/access/',
    'src/hooks/',
    'src/endpoints/',
    'src/domain/',
  ],
  // Server components of the admin panel read; writes go through endpoints, never through actions.
  'src/admin/': ['src/domain/', 'src/richtext/', 'src/view/', 'src/i18n/', 'src/queries/'],
  'src/app/\\(site\\)/': [
    'src/queries/',
    'src/view/',
    'src/i18n/',
    'src/domain/',
    'payload.config.ts',
    'src/runtime/',
  ],
  // The working copy as readers would see it: read past every cache, in the style sheets of the site.
  'src/app/preview/': [
    'src/queries/',
    'src/view/',
    'src/i18n/',
    'src/domain/',
    'payload.config.ts',
    'src/app/\\(site\\)/(article|site|print).css',
  ],
  'src/app/delivery/': [
    'src/queries/',
    'src/view/',
    'src/i18n/',
    'src/domain/',
    'payload.config.ts',
    'src/runtime/',
  ],
  'src/app/media/': ['src/queries/published/', 'src/runtime/'],
  'src/proxy.ts': ['src/queries/', 'src/view/', 'src/i18n/', 'src/domain/', 'payload.config.ts'],
  // Payload's routes, and what they answer while the database is away.
  'src/app/\\(payload\\)/': ['payload.config.ts', 'src/queries/published/', 'src/i18n/'],
  'src/app/global-error.(tsx|css)': ['src/i18n/', 'src/view/'],
  'src/cli/': [
    'src/actions/',
    'src/i18n/',
    'src/queries/',
    'src/xliff/',
    'src/domain/',
    'payload.config.ts',
    'src/runtime/',
  ],
  // The page cache listens to what is published.
  'src/runtime/': ['src/queries/published/', 'src/suggesting/settings.ts'],
  'src/instrumentation.ts': ['src/runtime/'],
  'src/migrations/': [],
  'src/copydesk.ts': [
    'src/access/',
    'src/collections/',
    'src/endpoints/',
    'src/hooks/',
    'src/richtext/',
    'src/suggesting/',
    'src/i18n/',
    'src/domain/',
  ],
  'payload.config.ts': [
    'src/copydesk.ts',
    'src/migrations/',
    'src/richtext/',
    'src/runtime/',
    'src/suggesting/',
  ],
  'seed/': ['src/actions/', 'src/queries/', 'src/domain/', 'payload.config.ts', 'src/runtime/'],
  'scripts/': ['src/runtime/', 'seed/', 'payload.config.ts', 'src/domain/', 'src/queries/', 'tests/eval/'],
}

/** Inside domain, a feature may import the foundations and what is listed here. */
const features = {
  shared: [],
  manuscript: [],
  importing: ['quotes', 'sources'],
  quotes: [],
  sources: [],
  workflow: [],
  translation: [],
  republishing: ['quotes', 'sources'],
}
const foundations = ['shared', 'manuscript']

/** The packages that domain may use: pure, without I/O, clock or randomness. */
const purePackages = '(canonicalize|diff|@noble/hashes)'

const ours = '^(src|seed|scripts|tests|bench|bin)/|^payload\\.config\\.ts$'
const generatedTypes = '^src/payload-types\\.ts$'
/** Written by Payload from the configuration: it names the admin panel's components by path. */
const importMap = '^src/app/\\(payload\\)/admin/importMap\\.js$'

const escaped = (path) => path.replace(/(?<!\\)\./g, '\\.')
const startsWith = (paths) => `^(${paths.map(escaped).join('|')})`

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `house: ${room.replaceAll('\\', '')}`,
  severity: 'error',
  comment: 'A room imports only the rooms listed for it in .dependency-cruiser.mjs.',
  from: { path: startsWith([room]), pathNot: importMap },
  to: {
    path: ours,
    pathNot: [startsWith([room, ...allowed]), ...(room === 'src/domain/' ? [] : [generatedTypes])],
  },
}))

const featureRules = Object.entries(features).map(([feature, allowed]) => ({
  name: `domain: ${feature}`,
  severity: 'error',
  comment: 'A feature of domain imports the foundations and the features listed for it.',
  from: { path: `^src/domain/${feature}/` },
  to: {
    path: '^src/domain/',
    pathNot: `^src/domain/(${[...new Set([feature, ...foundations, ...allowed])].join('|')})/`,
  },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
const configuration = {
  forbidden: [
    ...roomRules,
    ...featureRules,
    {
      name: 'domain is pure',
      severity: 'error',
      comment: 'No framework, no I/O, no Node in domain: what it decides must be decidable anywhere.',
      from: { path: '^src/domain/' },
      to: { pathNot: ['^src/domain/', `(^|/)node_modules/${purePackages}/`] },
    },
    {
      name: 'rooms that do not exist',
      severity: 'error',
      comment: 'A new folder under src is a new room: say in the table what it may import.',
      from: { path: '^src/', pathNot: [startsWith(Object.keys(rooms)), generatedTypes, importMap] },
      to: { path: ours },
    },
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'types only',
      severity: 'error',
      comment: 'Generated types have nothing to run.',
      from: {},
      to: { path: generatedTypes, dependencyTypesNot: ['type-only', 'type-import'] },
    },
    {
      name: 'product never imports its tests',
      severity: 'error',
      // The evaluation of the quotation engine is a script over a corpus of the tests.
      from: { path: ours, pathNot: '^(tests|bench)/|^scripts/eval-' },
      to: { path: '^(tests|bench)/' },
    },
    {
      name: 'nothing unresolved',
      severity: 'error',
      comment: 'What cannot be resolved cannot be judged.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|\\.data|coverage)/|^next-env\\.d\\.ts$|^tests/unit/boundaries/fixture/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}

export default configuration
