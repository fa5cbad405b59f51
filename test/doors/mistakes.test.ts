import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/base/index.ts'
import { door } from './door.ts'

const MODEL = `schemaVersion: 1
window: { start: 2025-01-06T00:00:00Z, timezone: UTC }
grid: { bins: 288, binSize: 5, binUnit: minutes }
series:
  demand: 3
topology:
  nodes:
    customers: { kind: source, arrivals: demand }
    checkout: { kind: service, capacity: 8 }
    delivered: { kind: sink }
  edges:
    - { from: customers, to: checkout }
    - { from: checkout, to: delivered }
`

interface Problem {
  readonly code: string
  readonly detail: string
  readonly diagnostics: readonly Diagnostic[]
}

interface Mistake {
  readonly name: string
  /** Replacements in the model, in order. */
  readonly instead?: readonly (readonly [string, string])[]
  readonly files?: Readonly<Record<string, string>>
  readonly failure?: string
  /** Code, path and place of every diagnostic. */
  readonly says: readonly string[]
}

const MISTAKES: readonly Mistake[] = [
  {
    name: 'a misspelt field',
    instead: [['capacity: 8', 'capasity: 8']],
    says: ['field-unknown topology.nodes.checkout.capasity model.yaml:9:32'],
  },
  {
    name: 'a typo in a formula',
    instead: [['demand: 3', 'demand: 3 +* BIN()']],
    says: ['formula-syntax series.demand model.yaml:5:14'],
  },
  {
    name: 'an unknown name in a formula',
    instead: [['demand: 3', 'demand: dmand * 2']],
    says: ['series-unknown series.demand model.yaml:5:11'],
  },
  {
    name: 'a loop without a lag',
    instead: [
      ['- { from: checkout, to: delivered }', '- { from: checkout, to: again }\n    - { from: again, to: checkout }'],
      ['delivered: { kind: sink }', 'again: { kind: router }'],
    ],
    says: ['algebraic-loop topology.edges.1 model.yaml:13:7'],
  },
  {
    name: 'shares that sum to 0.9',
    instead: [
      [
        '- { from: checkout, to: delivered }',
        '- { from: checkout, to: delivered, share: 0.5 }\n    - { from: checkout, to: returned, share: 0.4 }',
      ],
      ['delivered: { kind: sink }', 'delivered: { kind: sink }\n    returned: { kind: sink }'],
    ],
    says: ['shares-sum topology.edges.1 model.yaml:14:7'],
  },
  {
    name: '287 values for 288 bins',
    instead: [['demand: 3', `demand: [${Array.from({ length: 287 }, () => 3).join(', ')}]`]],
    says: ['series-length series.demand model.yaml:5:3'],
  },
  {
    name: 'no window',
    instead: [['window: { start: 2025-01-06T00:00:00Z, timezone: UTC }\n', '']],
    says: ['field-missing window model.yaml:1:1'],
  },
  {
    name: 'no topology',
    instead: [[MODEL.slice(MODEL.indexOf('topology')), '']],
    says: ['field-missing topology model.yaml:1:1'],
  },
  {
    name: 'negative arrivals',
    instead: [['demand: 3', 'demand: 3 - BIN()']],
    failure: 'series-invalid',
    says: ['series-invalid topology.nodes.customers.arrivals model.yaml:8:42'],
  },
  {
    name: 'a missing data file',
    instead: [['demand: 3', 'demand: { file: nowhere.csv, column: count }']],
    says: ['file-missing series.demand.file model.yaml:5:19'],
  },
  {
    name: 'a gap in the trace',
    instead: [['demand: 3', 'demand: { file: trace.csv, column: count, time: time }']],
    files: {
      'trace.csv': 'time,count\n2025-01-06T00:00Z,1\n2025-01-06T01:00Z,2\n2025-01-06T05:00Z,2\n2025-01-06T06:00Z,2\n',
    },
    says: ['input-gap series.demand model.yaml:5:3'],
  },
  {
    name: 'far too many bins',
    instead: [['bins: 288', 'bins: 1000000000000']],
    says: ['field-value grid.bins model.yaml:3:15'],
  },
  {
    name: 'a value that is not finite',
    instead: [['demand: 3', 'demand: .inf']],
    says: ['field-type series.demand model.yaml:5:11'],
  },
  {
    name: 'a key that stands twice',
    instead: [['  demand: 3', '  demand: 3\n  demand: 4']],
    says: ['yaml-syntax  model.yaml:6:3'],
  },
  {
    name: 'several mistakes of one stage',
    instead: [
      ['capacity: 8', 'capacity: MIN(8)'],
      ['demand: 3', 'demand: FOO(1)'],
      ['from: customers, to: checkout', 'from: customers, to: chekout'],
    ],
    says: ['node-unknown topology.edges.0.to model.yaml:12:30'],
  },
  {
    name: 'several mistakes in formulas',
    instead: [['demand: 3', 'demand: FOO(1)\n  other: MIN(8)\n  third: dmand']],
    says: [
      'function-unknown series.demand model.yaml:5:11',
      'argument-count series.other model.yaml:6:10',
      'series-unknown series.third model.yaml:7:10',
    ],
  },
]

function saidOf({ code, path, source }: Diagnostic): string {
  return `${code} ${path.join('.')} ${source === undefined ? '-' : `${source.file}:${source.line}:${source.column}`}`
}

async function problemOf(files: Readonly<Record<string, string>>, ...argv: readonly string[]): Promise<Problem> {
  const { cwd, flowsim } = door()
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text)
  const { exit, stdout, stderr } = await flowsim('run', ...argv, '--json')
  expect(exit).toBe(2)
  expect(stdout).toBe('')
  expect(stderr.endsWith('\n') && stderr.indexOf('\n') === stderr.length - 1).toBe(true)
  expect(existsSync(join(cwd, 'data'))).toBe(false)
  return JSON.parse(stderr) as Problem
}

test.each(MISTAKES)('$name is said with code, path and place, and nothing is written', async (mistake) => {
  const { instead = [], files = {}, failure = 'input-invalid', says } = mistake
  const model = instead.reduce((text, [from, to]) => {
    expect(text).toContain(from)
    return text.replace(from, to)
  }, MODEL)
  const { code, diagnostics } = await problemOf({ ...files, 'model.yaml': model }, '--model', 'model.yaml')
  expect(code).toBe(failure)
  expect(diagnostics.map(saidOf)).toEqual(says)
})

test('the model that the mistakes are made in is right', async () => {
  const { cwd, flowsim } = door()
  writeFileSync(join(cwd, 'model.yaml'), MODEL)
  expect(await flowsim('run', '--model', 'model.yaml')).toMatchObject({ exit: 0, stderr: '' })
})

test('an unknown parameter and one out of range are said together', async () => {
  const { diagnostics } = await problemOf(
    {},
    '--template-id',
    'order-system',
    '--param',
    'clerk=3',
    '--param',
    'bins=1',
  )
  expect(diagnostics.map(saidOf)).toEqual(['parameter-unknown parameters.clerk -', 'parameter-range parameters.bins -'])
  expect(diagnostics[0]!.hint).toBe('Did you mean clerks?')
})

test('a parameter from a file is said with its place in that file', async () => {
  const files = { 'values.yaml': 'clerks: 20\nbins: 1\n' }
  const { diagnostics } = await problemOf(files, '--template-id', 'order-system', '--param-file', 'values.yaml')
  expect(diagnostics.map(saidOf)).toEqual(['parameter-range parameters.bins values.yaml:2:7'])
})

test('telemetry is not available', async () => {
  const problem = await problemOf({}, '--template-id', 'order-system', '--mode', 'telemetry')
  expect(problem).toMatchObject({
    code: 'mode-not-available',
    status: 400,
    type: 'urn:flowsim:problem:mode-not-available',
  })
})

test('a run of more values than the limit is refused before it is computed', async () => {
  const problem = await problemOf(
    {},
    '--template-id',
    'order-system',
    '--param',
    'bins=100000',
    '--max-values',
    '1000000',
  )
  expect(problem).toMatchObject({ code: 'values-limit', limit: 1_000_000 })
  expect(problem.detail).toContain('1000000')
  expect((problem as unknown as { hint: string }).hint).toContain('--max-values')
})

test('data files are read from no other place than those beside the model, shipped and given', async () => {
  const outside = MODEL.replace('demand: 3', 'demand: { file: ../trace.csv, column: count }')
  const { diagnostics } = await problemOf({ 'model.yaml': outside }, '--model', 'model.yaml')
  expect(diagnostics.map(saidOf)).toEqual(['file-outside series.demand.file model.yaml:5:19'])
})

test('a model from standard input has places too', async () => {
  const { flowsim } = door({ stdin: MODEL.replace('capacity', 'capasity') })
  const { exit, stderr } = await flowsim('run', '--model', '-')
  expect(exit).toBe(2)
  expect(stderr).toContain('stdin:9:32')
})
