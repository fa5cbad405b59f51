import { problem, type DocPath } from '../../base/index.ts'
import { guardRange } from '../kernel/index.ts'
import type { Column } from '../plan/index.ts'
import { LARGEST, type SeriesRange, type SeriesValue } from '../vocabulary/index.ts'
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
  const { builder } = context
  const column = lowerSeries(context, field.value, field.path, field.range)
  const above = field.range.positive === true
  const maximum = field.range.maximum ?? LARGEST
  const must = rangePhrase(above, field.range.maximum)
  const literal = literalValues(field.value) ?? constantValues(builder.constantOf(column))
  if (literal !== undefined) {
    const bin = literal.findIndex((v) => !(v <= maximum && (above ? v > 0 : v >= 0)))
    if (bin < 0) return column
    const place = literal.length === 1 ? '' : ` in bin ${bin}`
    const message = `${field.what} is ${String(literal[bin])}${place}, and must be ${must}`
    context.report(problem('series-invalid', field.path, message))
    return builder.constant(above ? 1 : 0)
  }
  return builder.emit({
    name: 'guard',
    now: [column],
    constants: { must },
    start: ({ outs: [out], now: [a], note }) => {
      const finding = note({ code: 'series-invalid', path: field.path, what: field.what, must })
      return (t0, t1) => {
        guardRange(out!, a!, { above, maximum }, finding, t0, t1)
      }
    },
  })
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
