import { Type, type Static } from '@sinclair/typebox'
import {
  classAmount,
  classAmountField,
  classNumbersField,
  classOrderField,
  classSeriesField,
  mixField,
} from '../class-field.ts'
import { DISCIPLINES } from '../disciplines/index.ts'
import { kernelField, scaledKernel } from '../kernel-field.ts'
import { seriesField, type SeriesValue } from '../series-field.ts'

const Retry = Type.Object(
  {
    maxAttempts: Type.Integer({ minimum: 1, maximum: 100, description: 'Tries of one item, the first included.' }),
    backoff: Type.Optional(
      kernelField('Part of the failed work that returns 1, 2, … bins later; sums to 1. [1] unless given.'),
    ),
    budget: Type.Optional(
      seriesField('Most work that enters back-off in a bin, as a part of its first attempts; the excess is exhausted.'),
    ),
  },
  { additionalProperties: false, description: 'Failed work below the last attempt returns after a back-off.' },
)

const Schedule = Type.Object(
  {
    everyBins: Type.Integer({ minimum: 1, maximum: 1_000_000, description: 'Bins from one open bin to the next.' }),
    offset: Type.Optional(
      Type.Integer({ minimum: 0, maximum: 1_000_000, description: 'The first open bin; 0 unless given.' }),
    ),
  },
  { additionalProperties: false, description: 'It works only in bins offset, offset + everyBins, …' },
)

const Target = Type.Object(
  {
    wait: seriesField('Longest wait promised; a bin with a longer waitTime breaches.', { duration: true }),
    share: Type.Optional(Type.Number({ minimum: 0, maximum: 1, description: 'Part of the work it is promised for.' })),
  },
  { additionalProperties: false, description: 'The promise made to what waits.' },
)

/** The fields of a service (docs/spec/service.md). */
export const ServiceFields = Type.Object({
  capacity: Type.Optional(seriesField('Items it can attempt in a bin; unlimited unless given.')),
  servers: Type.Optional(seriesField('Servers at work; with serviceTime they make the capacity.')),
  serviceTime: Type.Optional(
    seriesField('Mean time of one attempt with one server.', { duration: true, positive: true }),
  ),
  parallelism: Type.Optional(seriesField('Factor on the capacity.')),
  work: Type.Optional(
    classNumbersField('What an item of a class takes of the capacity, and of serviceTime; 1 unless given.'),
  ),
  failureRate: Type.Optional(classSeriesField('Part of the attempts that fail.', { maximum: 1 })),
  retry: Type.Optional(Retry),
  abandonRate: Type.Optional(
    seriesField('Part of the waiting work that leaves at the start of a bin.', { maximum: 1 }),
  ),
  patience: Type.Optional(
    seriesField('Mean time that work is willing to wait, exponentially distributed; then it leaves.', {
      duration: true,
    }),
  ),
  queueLimit: Type.Optional(seriesField('Most work that may wait at the end of a bin.')),
  onFull: Type.Optional(
    Type.Union([Type.Literal('reject'), Type.Literal('block')], {
      description: 'What happens to work beyond queueLimit: it is rejected (default), or services may not send it.',
    }),
  ),
  discipline: Type.Optional(
    Type.Union(
      [...DISCIPLINES.keys()].map((name) => Type.Literal(name)),
      { description: 'Who goes first when not all can be attempted; proportional unless given.' },
    ),
  ),
  priority: Type.Optional(classOrderField('Every class, highest first; with discipline priority.')),
  weights: Type.Optional(
    classNumbersField(
      'Part of the capacity that a class may claim against others; 1 unless given; with discipline weighted.',
    ),
  ),
  schedule: Type.Optional(Schedule),
  initialQueue: Type.Optional(classAmountField('Items that wait before bin 0; 0 unless given.')),
  mix: Type.Optional(mixField()),
  target: Type.Optional(Target),
  uses: Type.Optional(
    Type.Unsafe<Readonly<Record<string, SeriesValue>>>({
      type: 'object',
      minProperties: 1,
      additionalProperties: seriesField('Units of the resource per unit of work.', { positive: true }),
      description: 'Units of each resource that one unit of work takes.',
    }),
  ),
  arrivalCv2: Type.Optional(
    seriesField('Squared coefficient of variation of the times between arrivals, for expectedWait; 1 unless given.'),
  ),
  serviceCv2: Type.Optional(
    seriesField('Squared coefficient of variation of the service times, for expectedWait; 1 unless given.'),
  ),
})

/** The type of a service's fields. */
export type ServiceFields = Static<typeof ServiceFields>

/** Back-off kernel of a service, scaled to sum exactly to 1 as far as doubles allow; empty without retry. */
export function backoffOf(fields: ServiceFields): readonly number[] {
  return fields.retry === undefined ? [] : scaledKernel(fields.retry.backoff ?? [1])
}

/** Items of a class that wait before bin 0. */
export function initialQueueOf({ initialQueue, mix }: ServiceFields, workClass: string): number {
  return classAmount(initialQueue, mix, workClass)
}

/** Units of work that one item of a class takes. */
export function workOf({ work }: ServiceFields, workClass: string): number {
  return work?.[workClass] ?? 1
}

/** Whether work beyond queueLimit is rejected. */
export function rejects({ queueLimit, onFull }: ServiceFields): boolean {
  return queueLimit !== undefined && onFull !== 'block'
}

/** Whether work may leave for want of patience. */
export function abandons({ abandonRate, patience }: ServiceFields): boolean {
  return abandonRate !== undefined || patience !== undefined
}
