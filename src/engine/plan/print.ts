import type { Column, Constant, Op } from './op.ts'
import type { Plan } from './plan.ts'

/** One line per op, stable: the golden of the compiler, and part of what `validate` answers. */
export function printPlan(plan: Plan): string {
  const names = new Map<Column, string>()
  for (const { column, id } of plan.series) if (!names.has(column)) names.set(column, id)
  const name = (column: Column): string => plan.names.get(column) ?? names.get(column) ?? `#${column}`
  const lines = plan.blocks.flatMap((block) => [`${block.kind}:`, ...block.ops.map((op) => `  ${printOp(op, name)}`)])
  return lines.join('\n') + '\n'
}

function printOp(op: Op, name: (column: Column) => string): string {
  const parts = [`${op.outs.map(name).join(', ')} = ${op.name}`]
  if (op.now.length > 0) parts.push(`now(${op.now.map(name).join(', ')})`)
  if (op.past.length > 0) parts.push(`past(${op.past.map(name).join(', ')})`)
  for (const [key, value] of Object.entries(op.constants)) parts.push(`${key}=${printConstant(value)}`)
  return parts.join(' ')
}

/** Longer constants show both ends: the plan is read by people, the values stand in the model. */
function printConstant(value: Constant): string {
  if (typeof value === 'number' || typeof value === 'string') return String(value)
  const values = Array.from(value)
  if (values.length <= 8) return `[${values.join(' ')}]`
  return `[${values.slice(0, 6).join(' ')} … ${String(values.at(-1))}](${values.length})`
}
