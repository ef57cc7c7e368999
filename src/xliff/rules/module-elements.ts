/** What the modules of XLIFF 2.1 define, as far as it can be told from names and places. */

type ModuleElement = { required?: string[]; allowed?: string[]; inside: string[] }

/** `elements` by local name; `inside` lists parents, those of the core with `xlf:`. */
export type Module = {
  elements: Record<string, ModuleElement>
  /** Attributes of the module's namespace that elements of the core may carry. */
  carried: string[]
}

const anywhere = ['xlf:file', 'xlf:group', 'xlf:unit']
const glossary = 'urn:oasis:names:tc:xliff:glossary:2.0'
const matches = 'urn:oasis:names:tc:xliff:matches:2.0'
const metadata = 'urn:oasis:names:tc:xliff:metadata:2.0'
const resources = 'urn:oasis:names:tc:xliff:resourcedata:2.0'
const sizes = 'urn:oasis:names:tc:xliff:sizerestriction:2.0'
const validation = 'urn:oasis:names:tc:xliff:validation:2.0'
const changes = ['urn:oasis:names:tc:xliff:changetracking:2.0', 'urn:oasis:names:tc:xliff:changetracking:2.1']
export const formatStyle = 'urn:oasis:names:tc:xliff:fs:2.0'

const changeTracking: Module = {
  carried: [],
  elements: {
    changeTrack: { inside: anywhere },
    revisions: { inside: ['changeTrack'], required: ['appliesTo'], allowed: ['ref', 'currentVersion'] },
    revision: { inside: ['revisions'], allowed: ['author', 'datetime', 'version', 'checksum'] },
    item: { inside: ['revision'], required: ['property'] },
  },
}

const ofMatch = [
  'id',
  'matchQuality',
  'matchSuitability',
  'origin',
  'reference',
  'similarity',
  'subType',
  'type',
]
const ofRule = [
  'isPresent',
  'occurs',
  'isNotPresent',
  'startsWith',
  'endsWith',
  'existsInSource',
  'caseSensitive',
  'normalization',
  'disabled',
]

export const modules = new Map<string, Module>([
  [
    glossary,
    {
      carried: [],
      elements: {
        glossary: { inside: ['xlf:unit'] },
        glossEntry: { inside: ['glossary'], allowed: ['id', 'ref'] },
        term: { inside: ['glossEntry'], allowed: ['source'] },
        translation: { inside: ['glossEntry'], allowed: ['id', 'ref', 'source'] },
        definition: { inside: ['glossEntry'], allowed: ['source'] },
      },
    },
  ],
  [
    matches,
    {
      carried: [],
      elements: {
        matches: { inside: ['xlf:unit'] },
        match: { inside: ['matches'], required: ['ref'], allowed: ofMatch },
      },
    },
  ],
  [
    metadata,
    {
      carried: [],
      elements: {
        metadata: { inside: [...anywhere, 'match'], allowed: ['id'] },
        metaGroup: { inside: ['metadata', 'metaGroup'], allowed: ['id', 'category', 'appliesTo'] },
        meta: { inside: ['metaGroup'], required: ['type'] },
      },
    },
  ],
  [
    resources,
    {
      carried: [],
      elements: {
        resourceData: { inside: anywhere, allowed: ['id'] },
        resourceItemRef: { inside: ['resourceData'], required: ['ref'], allowed: ['id'] },
        resourceItem: { inside: ['resourceData'], allowed: ['mimeType', 'context', 'id'] },
        source: { inside: ['resourceItem'], allowed: ['href'] },
        target: { inside: ['resourceItem'], allowed: ['href'] },
        reference: { inside: ['resourceItem'], allowed: ['href'] },
      },
    },
  ],
  [
    sizes,
    {
      carried: ['storageRestriction', 'sizeRestriction', 'equivStorage', 'sizeInfo', 'sizeInfoRef'],
      elements: {
        profiles: { inside: ['xlf:file'], allowed: ['generalProfile', 'storageProfile'] },
        normalization: { inside: ['profiles'], allowed: ['general', 'storage'] },
        data: { inside: anywhere, required: ['profile'] },
      },
    },
  ],
  [
    validation,
    {
      carried: [],
      elements: {
        validation: { inside: anywhere },
        rule: { inside: ['validation'], allowed: ofRule },
      },
    },
  ],
  [formatStyle, { carried: ['fs', 'subFs'], elements: {} }],
  ...changes.map((namespace): [string, Module] => [namespace, changeTracking]),
])

/** The elements of HTML that the module for format and style can name. */
export const htmlNames = new Set(
  (
    'a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6 ' +
    'head hr html i img ins label legend li ol p pre q s samp select small span strike strong sub sup table tbody td ' +
    'tfoot th thead title tr tt u ul'
  ).split(' '),
)
