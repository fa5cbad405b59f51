import { problem, type Diagnostic, type DocPath } from '../../base/index.ts'
import { guardOrder, guardRange, type GuardedRange } from '../kernel/index.ts'
import { anew, type Column, type PlanBuilder } from '../plan/index.ts'
import { LARGEST, type SeriesRange, type SeriesValue } from '../vocabulary/index.ts'
import type { CompileContext } from './context.ts'
import { fieldId } from './field-id.ts'

/** A series that feeds a field of a node, edge or form. */
export interface Field {
  readonly value: SeriesValue
  readonly path: DocPath
  /** As people call it: `capacity of checkout`. */
  readonly what: string
  readonly range: SeriesRange
}

/**
 * The column of a series that feeds a field: finite and in range in every bin. Literals are judged here; everything
 * else by a guard that puts a harmless number in place of an offence and notes it, so that one evaluation finds the
 * first offence of every series.
 *
 * @param lower makes the column of the series as written
 */
export function guardField(
  context: CompileContext,
  field: Field,
  lower: (context: CompileContext, field: Field) => Column,
): Column {
  const column = judged(context, field, lower)
  if (context.recorder !== undefined) context.builder.hide(fieldId(context.model, field.path), column)
  return column
}

function judged(
  context: CompileContext,
  field: Field,
  lower: (context: CompileContext, field: Field) => Column,
): Column {
  const { builder } = context
  if (isInRange(field.value, field.range)) return lower(context, field)
  let unreadable = false
  const report = (diagnostic: Diagnostic): void => {
    unreadable = true
    context.report(diagnostic)
  }
  const column = lower({ ...context, report }, field)
  // What cannot be read has no value to judge.
  const literal = literalValues(field.value) ?? (unreadable ? [] : constantValues(builder.constantOf(column)))
  if (literal !== undefined) {
    return literalOffends(context, field, literal) ? builder.constant(boundsOf(field.range).harmless) : column
  }
  return builder.from({ path: field.path, opens: 'formula' }, () => emitGuard(builder, field, column))
}

function emitGuard(builder: PlanBuilder, { path, what, range }: Field, column: Column): Column {
  const limits = limitsOf(range)
  const { must, atMost } = limits
  return builder.emit({
    name: 'guard',
    now: [column],
    constants: { must },
    start: anew(({ outs: [out], now: [a], note }) => {
      const finding = note({ code: 'series-invalid', path, what, must, atMost })
      return (t0, t1) => {
        guardRange(out!, a!, limits, finding, t0, t1)
      }
    }),
  })
}

/** A field that may nowhere be less than another of the same form. */
export interface OrderedField extends Pick<Field, 'path' | 'what'> {
  /** What it must reach, as people call it: `min of demand`. */
  readonly least: string
}

/** The column of a field again, nowhere less than the column of another; where it is less is reported or noted. */
export function guardLeast(
  { builder, report }: CompileContext,
  { path, what, least }: OrderedField,
  column: Column,
  other: Column,
): Column {
  const must = `at least ${least}`
  const [value, bound] = [builder.constantOf(column), builder.constantOf(other)]
  if (value !== undefined && bound !== undefined) {
    if (value >= bound) return column
    report(problem('series-invalid', path, `${what} is ${value}, and must be ${must}, which is ${bound}`))
    return other
  }
  return builder.from({ path, opens: 'formula' }, () =>
    builder.emit({
      name: 'guard-order',
      now: [column, other],
      constants: { must },
      start: anew(({ outs: [out], now: [a, b], note }) => {
        const finding = note({ code: 'series-invalid', path, what, must })
        return (t0, t1) => {
          guardOrder(out!, a!, b!, finding, t0, t1)
        }
      }),
    }),
  )
}

/** The range as numbers, all of them there. */
function boundsOf({
  minimum = 0,
  positive: above = false,
  maximum = LARGEST,
  whole = false,
}: SeriesRange): GuardedRange {
  const harmless = minimum === -LARGEST ? 0 : above ? minimum + 1 : minimum
  return { minimum, above, maximum, whole, harmless }
}

interface Limits extends GuardedRange {
  /** As phrases, of values that are too small or not whole, and too large. */
  readonly must: string
  readonly atMost: string
}

function limitsOf(range: SeriesRange): Limits {
  const bounds = boundsOf(range)
  const must = rangePhrase({ ...bounds, maximum: range.maximum })
  return { ...bounds, must, atMost: range.maximum === undefined ? `at most ${LARGEST}` : must }
}

/** Whether a value is a number that a range allows. */
export function isInRange(value: SeriesValue, range: SeriesRange): value is number {
  return typeof value === 'number' && !offends(value, boundsOf(range))
}

function offends(value: number, { minimum, above, maximum, whole }: GuardedRange): boolean {
  return !(value <= maximum && (above ? value > minimum : value >= minimum)) || (whole && value % 1 !== 0)
}

/** Judge values that are written out; reports the first that offends, and how many do. */
function literalOffends({ report }: CompileContext, field: Field, values: readonly number[]): boolean {
  const bounds = boundsOf(field.range)
  const isOffence = (value: number): boolean => offends(value, bounds)
  const bin = values.findIndex(isOffence)
  if (bin < 0) return false
  const { must, atMost } = limitsOf(field.range)
  const value = values[bin]!
  const others = values.filter(isOffence).length - 1
  const place = (values.length === 1 ? '' : ` in bin ${bin}`) + (others === 0 ? '' : ` (and in ${others} more)`)
  const demand = value > bounds.maximum ? atMost : must
  const is = Number.isNaN(value) ? 'undefined' : String(value)
  report(problem('series-invalid', field.path, `${field.what} is ${is}${place}, and must be ${demand}`))
  return true
}

interface Phrased {
  readonly minimum: number
  readonly above: boolean
  readonly maximum: number | undefined
  readonly whole: boolean
}

/** The range as a phrase: `at least 0`, `more than 0`, `from 0 to 1`, `whole and at least 0`, `a number`. */
function rangePhrase({ minimum, above, maximum, whole }: Phrased): string {
  const low = above ? `more than ${minimum}` : `at least ${minimum}`
  const both = above ? `${low} and at most ${maximum}` : `from ${minimum} to ${maximum}`
  const size = maximum !== undefined ? both : minimum === -LARGEST ? `from ${minimum} to ${LARGEST}` : low
  return whole ? `a whole number and ${size}` : size
}

function literalValues(value: SeriesValue): readonly number[] | undefined {
  return Array.isArray(value) ? (value as readonly number[]) : undefined
}

function constantValues(value: number | undefined): readonly number[] | undefined {
  return value === undefined ? undefined : [value]
}
