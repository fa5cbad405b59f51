import { durationMinutes, problem, type DocPath } from '../../base/index.ts'
import { lowerFormula, parseFormula } from '../expression/index.ts'
import { limitForm } from '../kernel/index.ts'
import type { Column } from '../plan/index.ts'
import { ownFields, type SeriesForm, type SeriesRange, type SeriesValue } from '../vocabulary/index.ts'
import { resolveName, type CompileContext } from './context.ts'
import { keysFromId } from './field-id.ts'
import { guardField, guardLeast } from './guard-field.ts'
import { idsOfSeries } from './names.ts'

/** The column of a series as written: a number, one value per bin, a formula or a map form (docs/spec/series.md). */
export function lowerSeries(
  context: CompileContext,
  value: SeriesValue,
  path: DocPath,
  range: SeriesRange = {},
): Column {
  if (typeof value === 'number') return context.builder.constant(value)
  if (typeof value === 'string') return lowerText(context, value, path, range)
  if (Array.isArray(value)) return lowerArray(context, value as readonly number[], path)
  return lowerForm(context, value as Readonly<Record<string, unknown>>, path)
}

function lowerText(context: CompileContext, text: string, path: DocPath, range: SeriesRange): Column {
  const { builder } = context
  const minutes = durationMinutes(text)
  if (minutes !== undefined && range.duration === true) return builder.constant(minutes)
  const parsed = parseFormula(text)
  for (const diagnostic of parsed.diagnostics) context.report({ ...diagnostic, path })
  if (parsed.value === undefined) return builder.constant(0)
  const expr = parsed.value
  return builder.from({ path, opens: 'formula' }, () =>
    lowerFormula(expr, {
      builder,
      functions: context.definitions.functions,
      resolve: (name) => resolveName(context, name),
      known: () => [...idsOfSeries(context.names), ...context.names.absent().keys()],
      report: (diagnostic) => {
        context.report({ ...diagnostic, path })
      },
    }),
  )
}

function lowerArray(context: CompileContext, values: readonly number[], path: DocPath): Column {
  const { bins } = context.builder.grid
  if (values.length === bins) return context.builder.input(Float64Array.from(values))
  const message = `${values.length} values stand for ${bins} bins`
  context.report(problem('series-length', path, message, `Give exactly ${bins} values, one per bin.`))
  return context.builder.constant(0)
}

function lowerForm(context: CompileContext, form: Readonly<Record<string, unknown>>, path: DocPath): Column {
  const { builder, definitions } = context
  const found = [...definitions.forms.values()].filter(({ key }) => form[key] !== undefined)
  const only = found[0]
  if (only === undefined || found.length > 1) {
    const keys = Object.keys(form).join(', ')
    const hint = `A map needs exactly one of these keys: ${[...definitions.forms.keys()].join(', ')}.`
    context.report(problem('series-form', path, `the keys ${keys} do not make one form of series`, hint))
    return builder.constant(0)
  }
  const own = ownFields(only, form)
  return limited(
    context,
    Object.fromEntries(Object.entries(form).filter(([key]) => !own.includes(key))),
    builder.from({ path, opens: 'formula' }, () => lowerOneForm(context, only, form, path)),
  )
}

function lowerOneForm(
  context: CompileContext,
  form: SeriesForm,
  value: Readonly<Record<string, unknown>>,
  path: DocPath,
): Column {
  const { builder, model, inputs, definitions } = context
  const stream = keysFromId(model, path).join('.')
  const named = (field: string): string => `${field} of ${stream}`
  return form.lower(
    {
      builder,
      window: model.window,
      inputs,
      profiles: definitions.profiles,
      path,
      stream,
      series: (field, inner) => lowerSeries(context, inner as SeriesValue, [...path, field]),
      parameter: (field, inner, range) =>
        guardField(
          context,
          { value: inner as SeriesValue, path: [...path, field], what: named(field), range },
          (judging, given) => lowerSeries(judging, given.value, given.path, range),
        ),
      atLeast: (field, column, least) =>
        guardLeast(
          context,
          { path: [...path, field], what: named(field), least: named(least.field) },
          column,
          least.column,
        ),
      report: (diagnostic) => {
        context.report(diagnostic)
      },
      filled: ({ stretches }) => {
        for (const stretch of stretches) context.filled({ path, ...stretch })
      },
    },
    value,
  )
}

/** `min`, `max` and `round`, which every map form takes, applied last and in that order. */
function limited(context: CompileContext, form: Readonly<Record<string, unknown>>, column: Column): Column {
  const { min = -Infinity, max = Infinity, round = false } = form as { min?: number; max?: number; round?: boolean }
  if (min === -Infinity && max === Infinity && !round) return column
  return context.builder.emit({
    name: 'limit',
    now: [column],
    constants: { min, max, round: String(round) },
    start:
      ({ outs: [out], now: [a] }) =>
      (t0, t1) => {
        limitForm(out!, a!, { min, max, round }, t0, t1)
      },
  })
}
