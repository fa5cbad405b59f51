import { Type, type Static } from '@sinclair/typebox'
import { didYouMean, localClock, problem } from '../../../base/index.ts'
import { multiply, profileCurve, scaledToMeanOne } from '../../kernel/index.ts'
import { binary, type Column } from '../../plan/index.ts'
import { seriesField } from '../series-field.ts'
import type { FormContext, SeriesForm } from '../series-form.ts'
import { binLengthMs } from './bin-length.ts'

const FIELDS = Type.Object({
  profile: Type.Union([Type.String(), Type.Array(Type.Number(), { minItems: 2 })], {
    description: 'Name of a profile, or its weights: evenly over the period, each at the centre of its part.',
  }),
  mean: seriesField('What the shape is multiplied by: the mean over a period, per bin.'),
  period: Type.Optional(
    Type.Union([Type.Literal('day'), Type.Literal('week')], {
      description: 'From 00:00, or Monday 00:00, by the local clock; day unless given, week for 168 weights.',
    }),
  ),
})

const DAY_MS = 86_400_000

/** Length of each period, and a local time at which one begins (milliseconds since 1970; 5 January 1970 is a Monday). */
const PERIODS = {
  day: { periodMs: DAY_MS, originMs: 0 },
  week: { periodMs: 7 * DAY_MS, originMs: 4 * DAY_MS },
} as const

/** A shape of the day or the week by the local clock, times a mean. */
export const profile: SeriesForm = {
  key: 'profile',
  doc: 'A shape of the day or the week by the local clock, scaled to mean 1, times a mean.',
  fields: FIELDS,
  example: { profile: 'weekday-office', mean: 100 },
  lower(context, form) {
    const { profile: shape, mean, period } = form as Static<typeof FIELDS>
    const column = context.series('mean', mean)
    const weights = weightsOf(context, shape)
    if (weights === undefined) return column
    const curve = curveOf(context, weights, period ?? (weights.length === 168 ? 'week' : 'day'))
    return context.builder.emit({ name: 'multiply', now: [column, curve], start: binary(multiply) })
  },
}

function curveOf({ builder, window }: FormContext, weights: readonly number[], period: keyof typeof PERIODS): Column {
  const values = new Float64Array(builder.grid.bins)
  profileCurve(values, scaledToMeanOne(weights), {
    startMs: builder.clock.startMs,
    binMs: binLengthMs(builder.grid),
    offsetMinutes: localClock(window.offsets),
    ...PERIODS[period],
  })
  return builder.input(values)
}

function weightsOf(context: FormContext, shape: string | readonly number[]): readonly number[] | undefined {
  const { profiles } = context
  const place = [...context.path, 'profile']
  if (typeof shape === 'string') {
    const known = profiles.get(shape)
    if (known === undefined) {
      context.report(
        problem('field-value', place, `no profile has the name "${shape}"`, didYouMean(shape, profiles.keys())),
      )
    }
    return known?.weights
  }
  const sum = shape.reduce((total, weight) => total + weight, 0)
  if (sum > 0) return shape
  const message = `the weights have the mean ${sum / shape.length}`
  context.report(problem('field-value', place, message, 'Give weights whose mean is above 0.'))
  return undefined
}
