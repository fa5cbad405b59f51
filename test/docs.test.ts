import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { referencePages } from '../scripts/generators/reference-pages.ts'
import { DIAGNOSTICS, FAILURES } from '../src/base/index.ts'
import { cliPage } from '../scripts/generators/cli-page.ts'
import {
  DEFINITIONS,
  SYSTEM_MEASURES,
  vocabularyOf,
  type Definitions,
  type MetricDef,
  type NodeKind,
  type WarningDef,
} from '../src/engine/index.ts'
import type { FunctionDef } from '../src/engine/expression/index.ts'
import type { CheckDef } from '../src/engine/vocabulary/index.ts'
import type { Artifact } from '../src/bundle/index.ts'
import { GLOBAL_FLAGS } from '../src/cli/command-data.ts'
import { CLI_COMMANDS } from '../src/cli/cli-commands.ts'
import { commandsOf } from '../src/cli/commands-of.ts'
import { OPERATIONS, type Operation } from '../src/service/index.ts'
import { door } from './doors/door.ts'
import { parseScenario } from './doors/scenario.ts'
import rooms from './rooms.json' with { type: 'json' }
import { isDoable, showInstead, wronglyShown } from './support/doc-examples.ts'
import { loadBlock } from './support/load-block.ts'
import { markdownOf, type Markdown } from './support/markdown.ts'
import { modelOf, preparedOf, runOf, shownSeries } from './support/models.ts'

/** Every document that people read, by its path. */
const DOCUMENTS = new Map<string, Markdown>(
  [
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'data/README.md',
    ...markdownBelow('docs'),
    ...markdownBelow('templates'),
  ].map((path) => [path, markdownOf(readFileSync(path, 'utf8'))]),
)

const SCRIPTS = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts)

const SOURCES = sourcesBelow('src')

function markdownBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(folder, name))
}

function sourcesBelow(folder: string): { readonly path: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }))
}

/** What `find` finds in every document, each with the path of the document before it. */
function inDocuments(find: (document: Markdown, path: string) => readonly string[]): string[] {
  return [...DOCUMENTS].flatMap(([path, document]) => find(document, path).map((found) => `${path}: ${found}`))
}

describe('links', () => {
  test('every link leads to a file, and to a heading in it', () => {
    const wrong = inDocuments(({ links }, path) =>
      links.flatMap(({ target, line }) => {
        if (/^https:\/\//.test(target)) return []
        const [file = '', anchor] = target.split('#')
        const found = file === '' ? path : normalize(join(dirname(path), decodeURIComponent(file)))
        if (!existsSync(found)) return [`line ${line}: ${target}`]
        if (anchor === undefined) return []
        return DOCUMENTS.get(found)?.anchors.includes(anchor) === true ? [] : [`line ${line}: ${target}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  test('every file that is named exists', () => {
    const PLACE = /^(?:\.ci|bin|data|docs|golden|schemas|scripts|src|templates|test|validation)\/[\w./-]*$/
    const wrong = inDocuments(({ codes }) =>
      codes.filter((code) => PLACE.test(code) && !existsSync(code) && !WRITTEN.some((place) => code.startsWith(place))),
    )
    expect(wrong).toEqual([])
  })

  test('every npm script that is named exists', () => {
    const wrong = inDocuments(({ codes, fences }) => {
      const texts = [...codes, ...fences.filter(({ language }) => language === 'sh').map(({ text }) => text)]
      const names = texts.flatMap((text) => [...text.matchAll(/\bnpm run ([\w:]+)/g)].map((match) => match[1]!))
      return names.filter((name) => !SCRIPTS.includes(name))
    })
    expect(wrong).toEqual([])
  })

  test('every command and every flag that is named exists', () => {
    const commands = commandsOf(CLI_COMMANDS)
    const flags = new Set([...GLOBAL_FLAGS, ...commands.flatMap((command) => command.flags)].map(({ flag }) => flag))
    const wrong = inDocuments(({ codes }) =>
      codes.filter((code) => {
        const named = [...code.matchAll(/(?<![\w-])--([a-z][\w-]*)/g)].map((match) => match[1]!)
        if (/^(?:npm|npx (?!flowsim))/.test(code)) return false
        if (named.some((flag) => !flags.has(flag))) return true
        const words = /^(?:npx )?flowsim ((?:[a-z][a-z-]*\b ?)+)/.exec(code)?.[1]?.trim().split(' ')
        return words !== undefined && words[0] !== 'help' && !commands.some((command) => begins(command.words, words))
      }),
    )
    expect(wrong).toEqual([])
  })

  test('the document and the heading that a door or a comment names exist', () => {
    const wrong = SOURCES.flatMap(({ path, text }) =>
      [...text.matchAll(/\b(docs\/[\w./-]*\w)(?: \(([^)]+)\))?/g)].flatMap(([all, file, heading]) => {
        if (!existsSync(file!)) return [`${path}: ${file!}`]
        if (heading === undefined || !/^[A-Z]/.test(heading)) return []
        const anchor = heading.toLowerCase().replaceAll(' ', '-')
        return DOCUMENTS.get(file!)?.anchors.includes(anchor) === true ? [] : [`${path}: ${all}`]
      }),
    )
    expect(wrong).toEqual([])
  })
})

/** Whether the words of a command line begin with those of a command, or are the beginning of them: `runs`. */
function begins(command: readonly string[], words: readonly string[]): boolean {
  return command.slice(0, words.length).every((word, i) => word === words[i])
}

/** Places that a program writes to, and that a checkout does not have. */
const WRITTEN = ['data/runs', 'data/inputs', 'dist']

describe('examples', () => {
  test('YAML and JSON can be read', () => {
    const wrong = inDocuments(({ fences }) =>
      fences
        .filter(({ language }) => language === 'yaml' || language === 'json')
        .flatMap(({ text, line }) => parseDocument(text).errors.map(({ message }) => `line ${line}: ${message}`)),
    )
    expect(wrong).toEqual([])
  })
})

/** Documents with something to do: models, templates or commands. */
const DOABLE = [...DOCUMENTS].filter(([, { fences }]) => fences.some(isDoable))

describe.each(DOABLE)('%s', (path, { fences }) => {
  test('its models are valid, its commands work and print what it shows', async () => {
    const wrong = await wronglyShown(fences)
    if (process.env['UPDATE_GOLDEN'] === '1') showInstead(path, wrong)
    else expect(wrong.map(({ fence }) => fence.text)).toEqual(wrong.map(({ printed }) => printed))
  })
})

test('the first screen of the README is the golden one', () => {
  const { steps } = parseScenario(readFileSync('golden/cli/first-screen-order-system.scenario', 'utf8'))
  const screen = markdownOf(readFileSync('README.md', 'utf8')).fences.find(({ language }) => language === 'text')
  expect(screen?.after?.text).toContain('npx flowsim run --template-id order-system --mode simulation\n')
  expect(steps.find(({ kind }) => kind === 'command')).toMatchObject({ stdout: screen?.text })
})

describe('reference', () => {
  test.each(referencePages().map(({ path, text }) => ({ path, text })))(
    '$path is made from the code',
    ({ path, text }) => {
      expect(readFileSync(path, 'utf8')).toBe(text)
    },
  )

  test.each([
    { table: DIAGNOSTICS, page: 'docs/reference/diagnostics.md', heading: 'Diagnostics', file: 'diagnostic-codes.ts' },
    { table: FAILURES, page: 'docs/reference/failures.md', heading: 'Failures', file: 'failure.ts' },
  ])('every code of $page is used, and every row is one', ({ table, page, heading, file }) => {
    const codes = Object.keys(table)
    const rows = DOCUMENTS.get(page)!
      .tables.get(heading)!
      .map(([code]) => code!.replaceAll('`', ''))
    expect(rows).toEqual(codes)
    const code = SOURCES.filter(({ path }) => !path.endsWith(`/${file}`)).map(({ text }) => text)
    expect(codes.filter((name) => !code.some((text) => text.includes(`'${name}'`)))).toEqual([])
  })
})

describe('glossary', () => {
  const { tables } = DOCUMENTS.get('docs/glossary.md')!
  const entries = ['Measures', 'Metrics', 'The whole system'].flatMap((heading) =>
    tables.get(heading)!.map(([word]) => word!.replaceAll('`', '')),
  )

  /** Names of all measures and metrics: those of node kinds, of the system, and those that edges have. */
  const names = new Set([
    ...[...DEFINITIONS.nodes.values()].flatMap(({ measures }) =>
      Object.entries(measures).flatMap(([name, { scratch }]) => (scratch === true ? [] : [name])),
    ),
    ...DEFINITIONS.metrics.map(({ id }) => id),
    ...SYSTEM_MEASURES.map(({ id }) => id),
    ...edgeMeasures(),
  ])

  test('every measure, metric and measure of the system has an entry', () => {
    expect([...names].filter((name) => !entries.includes(name))).toEqual([])
  })

  test('every entry there is a measure or a metric, and stands once', () => {
    expect(entries.filter((entry) => !names.has(entry))).toEqual([])
    expect(entries.filter((entry, i) => entries.indexOf(entry) !== i)).toEqual([])
  })
})

/** What edges publish, from a plan with an edge that has a lag. */
function edgeMeasures(): readonly string[] {
  const nodes = { customers: { kind: 'source', arrivals: 1 }, done: { kind: 'sink' } }
  const { plan } = preparedOf(modelOf({ nodes, edges: [{ from: 'customers', to: 'done', lag: 1 }] }))
  return plan.series.filter(({ owner }) => owner.kind === 'edge').map(({ measure }) => measure)
}

describe('architecture', () => {
  const rows = DOCUMENTS.get('docs/architecture.md')!.tables.get('Rooms')!
  const listed = (cell: string): string[] => (cell === '-' ? [] : cell.split(', '))
  const all = [...Object.entries(rooms.src), ...Object.entries(rooms['src/engine'])]

  test('the tables of rooms say what test/rooms.json says', () => {
    expect(rows.map(([room, may]) => [room, listed(may!)])).toEqual(all)
  })

  test('the table says which rooms are pure', () => {
    const pure = rows.slice(0, Object.keys(rooms.src).length).filter(([, , says]) => says === 'yes')
    expect(pure.map(([room]) => room)).toEqual(rooms.pure)
  })
})

/** What the recipe for a file of that folder defines. */
async function recipe(folder: string): Promise<never> {
  const { fences } = DOCUMENTS.get('CONTRIBUTING.md')!
  const { marks, text } = fences.find(({ marks: [path] }) => path?.startsWith(`${folder}/`))!
  return Object.values(await loadBlock(marks[0]!, text))[0] as never
}

describe('recipes', async () => {
  const vocabulary = 'src/engine/vocabulary'
  const excess: FunctionDef = await recipe(`${vocabulary}/functions`)
  const counter: NodeKind = await recipe(`${vocabulary}/nodes`)
  const rejectionRatio: MetricDef = await recipe(`${vocabulary}/metrics`)
  const fullHouse: WarningDef = await recipe(`${vocabulary}/warnings`)
  const servedWithinAttempts: CheckDef = await recipe(`${vocabulary}/checks`)
  const listProfiles: Operation = await recipe('src/service/operations')
  const nodesTxt: Artifact = await recipe('src/bundle/artifacts')
  const definitions: Definitions = {
    ...DEFINITIONS,
    functions: new Map([...DEFINITIONS.functions, [excess.name, excess]]),
    nodes: new Map([...DEFINITIONS.nodes, [counter.kind, counter]]),
    metrics: [...DEFINITIONS.metrics, rejectionRatio],
    warnings: [...DEFINITIONS.warnings, fullHouse],
    checks: [...DEFINITIONS.checks, servedWithinAttempts],
  }
  const nodes = {
    people: { kind: 'source', arrivals: 'EXCESS(people_per_hour, 4)' },
    gate: { kind: 'counter' },
    desk: { kind: 'service', capacity: 2, queueLimit: 3 },
    gone: { kind: 'sink' },
  }
  const document = modelOf({
    nodes,
    edges: ['people -> gate', 'gate -> desk', 'desk -> gone'],
    series: { people_per_hour: 8 },
    bins: 5,
  })

  test('a run uses what they define', async () => {
    const run = runOf(document, { vocabulary: await vocabularyOf(definitions) })
    expect(shownSeries(run, 'gate.counted')).toEqual([4, 8, 12, 16, 20])
    expect(shownSeries(run, 'desk.rejectionRatio')).toEqual([0, 0.25, 0.5, 0.5, 0.5])
    expect(run.warnings.find(({ code }) => code === 'full-house')).toMatchObject({
      node: 'desk',
      firstBin: 1,
      lastBin: 4,
    })
    expect(run.checks.find(({ id }) => id === 'served-within-attempts')).toMatchObject({ status: 'pass' })
    const [file] = nodesTxt.encode({ content: { run } } as never)
    expect(new TextDecoder().decode(file!.bytes)).toBe('desk\ngate\ngone\npeople\n')
  })

  test('the example of the function gives what it says', async () => {
    const { given, expr, gives } = excess.example
    const series = { ...given, result: expr }
    const run = runOf(modelOf({ nodes: { gone: { kind: 'sink' } }, series, bins: gives.length }), {
      vocabulary: await vocabularyOf(definitions),
    })
    expect(shownSeries(run, 'result')).toEqual(gives)
  })

  test('the command line has the operation', async () => {
    const { flowsim } = door({ operations: [...OPERATIONS, listProfiles] })
    expect(await flowsim('profiles')).toMatchObject({ exit: 0, stderr: '' })
    expect(JSON.parse((await flowsim('profiles', '--json')).stdout)).toEqual({
      items: [...DEFINITIONS.profiles.values()].map(({ name, doc }) => ({ name, doc })),
      nextCursor: null,
    })
    expect((await flowsim('--help')).stdout).toContain(listProfiles.summary)
  })

  test('the reference has what they define', () => {
    const text = [...referencePages(definitions), ...cliPage([...OPERATIONS, listProfiles])]
      .map((page) => page.text)
      .join('')
    const names = [
      '### EXCESS',
      '## counter',
      '## rejectionRatio',
      '`full-house`',
      '`served-within-attempts`',
      '## profiles',
    ]
    expect(names.filter((name) => !text.includes(name))).toEqual([])
  })
})

describe('the guide for operators', () => {
  test('says of every failure what it asks of them', () => {
    const rows = DOCUMENTS.get('docs/guides/operate.md')!.tables.get('Failures')!
    expect(rows.map(([code]) => code!.replaceAll('`', ''))).toEqual(Object.keys(FAILURES))
    for (const [, asks] of rows) expect(asks!.length).toBeGreaterThan(0)
  })
})
