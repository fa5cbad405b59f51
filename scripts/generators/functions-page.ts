import { signature, type FunctionDef } from '../../src/engine/expression/index.ts'
import { DEFINITIONS, type Definitions } from '../../src/engine/index.ts'
import type { GeneratedFile } from './generated-file.ts'
import { page, table } from './page.ts'

const GROUPS = {
  time: 'Functions of the bin, the clock and the bins before.',
  shape: 'Functions that look at one bin only; they may also stand in the holes of a template.',
  memory: 'Functions that remember the bins before.',
} as const

const ABOUT =
  'What a formula can call. A formula is computed bin by bin; an argument called a series is any formula, the others ' +
  'are written as literals. Where an argument is undefined the result is, unless the function says otherwise. The ' +
  '[specification](../spec/formulas.md) has operators, names and how formulas are read. ' +
  'Examples use hourly bins from a Monday 00:00 UTC; – is undefined. `flowsim functions` lists them.'

/** docs/reference/functions.md: every function of formulas. */
export function functionsPage(definitions: Definitions = DEFINITIONS): readonly GeneratedFile[] {
  const functions = [...definitions.functions.values()]
  const groups = Object.entries(GROUPS).flatMap(([group, about]) => [
    `## ${group[0]!.toUpperCase()}${group.slice(1)}`,
    about,
    ...functions.filter((def) => def.group === group).flatMap(functionParts),
  ])
  return [page('functions', 'Functions', ABOUT, ...groups)]
}

function functionParts(def: FunctionDef): readonly string[] {
  const { given, expr, gives } = def.example
  const values = (list: readonly (number | null)[]): string => list.map((value) => value ?? '–').join(' ')
  const lines = Object.entries(given).map(([name, list]) => `${name} = ${values(list)}`)
  return [
    `### ${def.name}`,
    `\`${signature(def)}\``,
    def.doc,
    ...(def.params.length === 0 ? [] : [table(['Argument', 'Takes', 'Meaning'], def.params.map(paramRow))]),
    ['```text', ...lines, `${expr} = ${values(gives)}`, '```'].join('\n'),
  ]
}

function paramRow({ name, takes, doc, optional, minimum, maximum }: FunctionDef['params'][number]): string[] {
  const what = { series: 'series', number: 'number', whole: 'whole number', list: 'list of numbers' }[takes]
  const bounds = [
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
    ...(optional === true ? ['may be left out'] : []),
  ]
  return [`\`${name}\``, [what, ...bounds].join(', '), doc]
}
