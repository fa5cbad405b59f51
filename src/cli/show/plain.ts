import { definitionList, table } from '../layout.ts'
import type { Screen } from './screen.ts'

/** Any answer: a list as a table of its plain fields, anything else field by field. */
export function showPlainly(answer: unknown, { columns, paint }: Screen): string {
  const { items } = (answer ?? {}) as { items?: unknown }
  if (Array.isArray(items) && items.length > 0) {
    const names = Object.keys(items[0] as object)
    const rows = items.map((item) => names.map((name) => plainText((item as Record<string, unknown>)[name])))
    return `${table(
      names.map((title) => ({ title })),
      rows,
      (title) => paint.dim(title),
    )}\n`
  }
  if (typeof answer !== 'object' || answer === null) return `${plainText(answer)}\n`
  const entries = Object.entries(answer).map(([name, value]) => [name, plainText(value)] as const)
  return `${definitionList(entries, { width: columns })}\n`
}

function plainText(value: unknown): string {
  if (value === null || value === undefined) return '–'
  return typeof value === 'string' ? value : JSON.stringify(value)
}
