import TABLE from './theory.json' with { type: 'json' }
import { row, type Numbers, type Row } from './family.ts'

/** A row of the table: a model with numbers that a paper, a book or another program gives. */
export interface TheoryRow {
  readonly id: string
  readonly model: string
  /** Text, numbers and lists as the source gives them. */
  readonly params: Readonly<Record<string, unknown>>
  /** Numbers by name; those of a list are `L[1]`, `L[2]`, …, those of a list over times `EN(5)`. */
  readonly expect: Numbers
  readonly source: string
}

/** Every row of the table, in its order. */
export const THEORY_ROWS: readonly TheoryRow[] = TABLE.map(({ id, model, params, expect, source }) => ({
  id,
  model,
  params,
  expect: named(expect),
  source,
}))

/** The row of that id. */
export function theoryRow(id: string): TheoryRow {
  const found = THEORY_ROWS.find((one) => one.id === id)
  if (found === undefined) throw new RangeError(`the table has no row '${id}'`)
  return found
}

/** Rows whose ids begin so. */
export function theoryRows(start: string): readonly TheoryRow[] {
  return THEORY_ROWS.filter(({ id }) => id.startsWith(start))
}

/** A parameter that is a number. */
export function numberOf({ id, params }: TheoryRow, name: string): number {
  const value = params[name]
  if (typeof value !== 'number') throw new RangeError(`'${name}' of '${id}' is not a number`)
  return value
}

/** A parameter that is a list of numbers. */
export function listOf({ id, params }: TheoryRow, name: string): readonly number[] {
  const value = params[name]
  if (!Array.isArray(value)) throw new RangeError(`'${name}' of '${id}' is not a list`)
  return value as number[]
}

/** What the engine gives for some quantities of a row, beside what the row says. */
export function besideTheory({ id, expect }: TheoryRow, got: Numbers, relative: number): readonly Row[] {
  return Object.entries(got).map(([quantity, value]) => {
    const expected = expect[quantity]
    if (expected === undefined) throw new RangeError(`'${id}' says nothing of '${quantity}'`)
    return row(quantity, { got: value, expected }, relative)
  })
}

/** The parameters in words: `lambda 0.8, mu 1`, after the name of the model. */
export function parametersText({ model, params }: TheoryRow): string {
  const parts = Object.entries(params).map(([name, value]) => `${name} ${JSON.stringify(value).replaceAll('"', '')}`)
  return [model, ...parts].join(', ')
}

/** Lists become numbers with names of their own. */
function named(expect: object): Numbers {
  const { t: times, ...rest } = expect as { t?: readonly number[] } & Record<string, number | readonly number[]>
  const entries = Object.entries(rest).flatMap(([name, value]): [string, number][] =>
    typeof value === 'number'
      ? [[name, value]]
      : value.map((one, i) => [times === undefined ? `${name}[${i + 1}]` : `${name}(${times[i]!})`, one]),
  )
  return Object.fromEntries(entries)
}
