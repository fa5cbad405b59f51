import { problem, type Diagnostic, type DocPath } from '../../base/index.ts'
import { guardRange } from '../kernel/index.ts'
import type { Column, PlanBuilder } from '../plan/index.ts'
import { LARGEST, type Model, type SeriesRange, type SeriesValue } from '../vocabulary/index.ts'
import type { CompileContext } from './context.ts'
import { lowerSeries } from './lower-series.ts'

/** A series that feeds a field of a node or edge. */
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
 */
export function lowerField(context: CompileContext, field: Field): Column {
  const column = lowerJudged(context, field)
  const id = context.recorder === undefined ? undefined : fieldId(context.model, field.path)
  if (id !== undefined) context.builder.hide(id, column)
  return column
}

/** The id of a field's values among those of a run that explains itself: `payment.fields.failureRate`. */
function fieldId({ edges }: Model, path: DocPath): string | undefined {
  const [section, part, owner, ...keys] = path
  if (section !== 'topology' || owner === undefined) return undefined
  const id = part === 'edges' ? edges[owner as number]?.id : owner
  return `${id}.fields.${keys.join('.')}`
}

function lowerJudged(context: CompileContext, field: Field): Column {
  const { builder } = context
  let unreadable = false
  const report = (diagnostic: Diagnostic): void => {
    unreadable = true
    context.report(diagnostic)
  }
  const column = lowerSeries({ ...context, report }, field.value, field.path, field.range)
  // What cannot be read has no value to judge.
  const literal = literalValues(field.value) ?? (unreadable ? [] : constantValues(builder.constantOf(column)))
  if (literal !== undefined) {
    return literalOffends(context, field, literal) ? builder.constant(field.range.positive === true ? 1 : 0) : column
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
    start: ({ outs: [out], now: [a], note }) => {
      const finding = note({ code: 'series-invalid', path, what, must, atMost })
      return (t0, t1) => {
        guardRange(out!, a!, limits, finding, t0, t1)
      }
    },
  })
}

interface Limits {
  /** Whether the value must be greater than 0, not only at least 0. */
  readonly above: boolean
  readonly maximum: number
  /** As phrases, of values that are too small and too large. */
  readonly must: string
  readonly atMost: string
}

function limitsOf({ positive: above = false, maximum }: SeriesRange): Limits {
  const must = rangePhrase(above, maximum)
  return { above, maximum: maximum ?? LARGEST, must, atMost: maximum === undefined ? `at most ${LARGEST}` : must }
}

/** Judge values that are written out; reports the first that offends, and how many do. */
function literalOffends({ report }: CompileContext, field: Field, values: readonly number[]): boolean {
  const { above, maximum, must, atMost } = limitsOf(field.range)
  const offends = (v: number): boolean => !(v <= maximum && (above ? v > 0 : v >= 0))
  const bin = values.findIndex(offends)
  if (bin < 0) return false
  const value = values[bin]!
  const others = values.filter(offends).length - 1
  const place = (values.length === 1 ? '' : ` in bin ${bin}`) + (others === 0 ? '' : ` (and in ${others} more)`)
  const demand = value > maximum ? atMost : must
  const is = Number.isNaN(value) ? 'undefined' : String(value)
  report(problem('series-invalid', field.path, `${field.what} is ${is}${place}, and must be ${demand}`))
  return true
}

/** The range as a phrase: `at least 0`, `more than 0`, `from 0 to 1`. */
function rangePhrase(above: boolean, maximum: number | undefined): string {
  if (maximum === undefined) return above ? 'more than 0' : 'at least 0'
  return above ? `more than 0 and at most ${maximum}` : `from 0 to ${maximum}`
}

function literalValues(value: SeriesValue): readonly number[] | undefined {
  return Array.isArray(value) ? (value as readonly number[]) : undefined
}

function constantValues(value: number | undefined): readonly number[] | undefined {
  return value === undefined ? undefined : [value]
}
