import { describe, expect, it } from 'vitest'

import { exitCodes } from '../../../src/cli/command-end'
import { queueReasons } from '../../../src/domain/quotes/queue'
import { deskPolicy, scopes, type EditionPolicy } from '../../../src/domain/workflow/policy'
import {
  collectionSlugs,
  commandFiles,
  commandLineRefusals,
  endpointPaths,
  environmentVariables,
  fieldNames,
  npmScripts,
  publicAddresses,
  refusalStatuses,
  unionMembers,
} from './code-lists'
import { read, unsaid } from './documents'

const workflowTypes = 'src/domain/workflow/types.ts'
const reference = (name: string) => read(`docs/reference/${name}.md`)

/** Cells of a table are padded; a row is compared without its padding. */
const rowsOf = (text: string) => text.split('\n').map((line) => line.replace(/ +/g, ' '))

describe('the reference of the workflow', () => {
  const text = reference('workflow')

  it.each(['RevisionStatus', 'Scope', 'Role', 'Verdict'])('names every %s', (union) => {
    expect(unsaid(text, unionMembers(workflowTypes, union))).toEqual([])
  })

  it.each<[string, EditionPolicy]>([
    ['source text', deskPolicy.source],
    ['translation', deskPolicy.translation],
  ])('states the policy of the %s as it is', (name, policy) => {
    const table = text.split(`| ${name} `)[1]?.split('\n\n')[0] ?? ''
    const rows = rowsOf(table).join('\n')
    for (const scope of scopes) {
      const { roles, approvals } = policy.scopes[scope]
      expect(rows).toContain(`| scope \`${scope}\` | ${roles.join(', ')} | ${approvals} |`)
    }
    expect(rows).toContain(`| \`submit\` | ${policy.submit.join(', ')} |`)
    expect(rows).toContain(`| \`restore\` | ${policy.restore.join(', ')} |`)
  })

  it.each(['publish', 'withdraw', 'override'] as const)('states who may %s', (verb) => {
    const row = rowsOf(text).find((line) => line.startsWith(`| \`${verb}\` `) && line.split('|').length === 4)
    expect(row).toMatch(new RegExp(`\\| ${deskPolicy[verb].join(', ')} \\|$`))
  })
})

describe('the reference of the HTTP API', () => {
  const text = reference('http-api')

  it('states every refusal with its status', () => {
    const rows = rowsOf(text)
    const missing = refusalStatuses().filter(
      ([code, status]) => !rows.some((row) => row.startsWith(`| \`${code}\` | ${status} |`)),
    )
    expect(missing).toEqual([])
  })

  it('names every endpoint', () => {
    expect(endpointPaths().filter((path) => !text.includes(`${path}\``))).toEqual([])
  })

  it('names every kind of change', () => {
    expect(unsaid(text, unionMembers(workflowTypes, 'ChangeKind'))).toEqual([])
  })
})

describe('the reference of what readers get', () => {
  const text = reference('delivery-api')

  it('names every public address', () => {
    expect(publicAddresses().filter((address) => !text.includes(address))).toEqual([])
  })

  it('names every label of a quotation and every kind of public change', () => {
    const labels = unionMembers('src/domain/republishing/label.ts', 'LabelCode')
    const kinds = unionMembers('src/domain/republishing/types.ts', 'HistoryKind').filter(
      (kind) => kind !== 'first',
    )
    expect(unsaid(text, [...labels, ...kinds])).toEqual([])
  })
})

describe('the reference of the command line', () => {
  const text = reference('command-line')
  const sections = text.split(/^## /m)
  const sectionsOf = (commands: readonly string[]) =>
    commands.map((command) => sections.find((section) => section.startsWith(`\`copydesk ${command}`)))

  it('has a section for every command', () => {
    const commands = commandFiles().flatMap((file) => file.commands)
    expect(commands.filter((command) => sectionsOf([command])[0] === undefined)).toEqual([])
  })

  it('states every option in the section of its command', () => {
    const missing = commandFiles().flatMap(({ commands, options }) =>
      unsaid(sectionsOf(commands).join('\n'), options),
    )
    expect(missing).toEqual([])
  })

  it('states every exit code with its name', () => {
    const rows = rowsOf(text)
    for (const [name, code] of Object.entries(exitCodes)) {
      expect(rows.some((row) => row.startsWith(`| ${code} | \`${name}\` |`))).toBe(true)
    }
  })

  it('names every refusal of its own', () => {
    expect(unsaid(text, commandLineRefusals())).toEqual([])
  })
})

describe('the other references', () => {
  it('name every event type', () => {
    const types = read('src/actions/append-event.ts').match(/(?<=\| ')[\w.]+(?=')/g) ?? []
    expect(types.length).toBeGreaterThan(0)
    expect(unsaid(reference('events'), types)).toEqual([])
  })

  it.each([
    ['src/domain/quotes/types.ts', 'FindingCode'],
    ['src/domain/manuscript/finding.ts', 'ManuscriptFindingCode'],
    ['src/richtext/body-findings.ts', 'BodyFault'],
  ])('name every finding of %s', (file, union) => {
    expect(unsaid(reference('findings'), unionMembers(file, union))).toEqual([])
  })

  it('name every variable of the environment', () => {
    expect(unsaid(reference('environment'), environmentVariables())).toEqual([])
  })

  it('name every npm script', () => {
    const text = reference('npm-scripts')
    const spoken = (name: string) => (name === 'test' ? 'npm test' : `npm run ${name}`)
    expect(npmScripts().filter((name) => !new RegExp(`\`${spoken(name)}[\` ]`).test(text))).toEqual([])
  })

  it('name every reason for which a quotation waits', () => {
    expect(unsaid(reference('records'), queueReasons)).toEqual([])
  })

  it('name every collection and every field', () => {
    expect(unsaid(reference('records'), [...collectionSlugs(), ...fieldNames()])).toEqual([])
  })
})
