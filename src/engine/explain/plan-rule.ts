import { quoteEdge } from '../expression/index.ts'
import type { Column, Op, Plan } from '../plan/index.ts'
import { numberText } from '../vocabulary/index.ts'
import { derived, type Rule } from './rule.ts'

/** Ops whose formula their name tells, over the names of what they read. */
const OPS: Readonly<Record<string, (self: string, reads: readonly string[]) => readonly [string, string]>> = {
  sum: (_self, reads) => [reads.join(' + '), 'the sum of its parts'],
  'compensated-sum': (_self, reads) => [reads.join(' + '), 'the sum of its parts'],
  cumulative: (self, [of]) => [`SHIFT(${self}, 1) + ${of!}`, 'the total so far'],
  subtract: (_self, [a, b]) => [`${a!} - ${b!}`, 'the difference'],
  multiply: (_self, [a, b]) => [`${a!} * ${b!}`, 'the product'],
  ratio: (_self, [a, b]) => [`${a!} / ${b!}`, 'the ratio'],
}

/** How a series comes about, as the plan computes it; undefined for what one op makes of something without a name. */
export function planRule(plan: Plan, id: string): Rule | undefined {
  const ids = idsOf(plan)
  const column = ids.columns.get(id)!
  const same = ids.names.get(column)!.find((name) => name !== id)
  const op = plan.blocks.flatMap(({ ops }) => ops).find(({ outs }) => outs.includes(column))
  if (op?.name === 'constant') return derived(numberText(Number(op.constants['value'])), 'the same in every bin')
  const rule = op === undefined ? undefined : opRule(op, id, ids.names)
  if (rule !== undefined) return rule
  return same === undefined ? undefined : derived(quoteEdge(same), 'the same')
}

function opRule(op: Op, id: string, names: ReadonlyMap<Column, readonly string[]>): Rule | undefined {
  const reads = op.now.map((column) => names.get(column)?.[0])
  const tells = OPS[op.name]
  if (tells === undefined || reads.includes(undefined)) return undefined
  const [formula, says] = tells(
    quoteEdge(id),
    reads.map((name) => quoteEdge(name!)),
  )
  return derived(formula, says)
}

/** Columns by id, and ids by column: series of the run before what only it reads. */
function idsOf(plan: Plan): {
  readonly columns: ReadonlyMap<string, Column>
  readonly names: ReadonlyMap<Column, readonly string[]>
} {
  const columns = new Map<string, Column>()
  for (const { id, column } of plan.series) columns.set(id, column)
  for (const [id, column] of plan.hidden) if (!columns.has(id)) columns.set(id, column)
  const names = new Map<Column, string[]>()
  for (const [id, column] of columns) names.set(column, [...(names.get(column) ?? []), id])
  return { columns, names }
}
