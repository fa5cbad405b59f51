import { Type, type Static } from '@sinclair/typebox'
import type { Explanation, Link } from '../engine/index.ts'

const CLOSED = { additionalProperties: false }

const numberOrNull = Type.Union([Type.Number(), Type.Null()])

const textOrNull = (description: string) => Type.Union([Type.String(), Type.Null()], { description })

const TermSchema = Type.Object(
  {
    name: Type.String({ description: 'As in the formula; a function for what it remembers of the bin before' }),
    series: textOrNull('What it is a value of, and what its own link is of; null for what a function remembers'),
    binIndex: Type.Integer({ minimum: 0 }),
    value: numberOrNull,
  },
  CLOSED,
)

const LinkSchema = Type.Object(
  {
    series: Type.String({ description: 'Id of a series, or of a field: payment.fields.failureRate' }),
    binIndex: Type.Integer({ minimum: 0 }),
    value: numberOrNull,
    unit: Type.String(),
    formula: textOrNull('Computes to the value; null for what is given as a form, is unlimited, or is looked up'),
    text: Type.String({ description: 'How the value comes about, as a phrase' }),
    terms: Type.Array(TermSchema),
    place: Type.Union([Type.Array(Type.Union([Type.String(), Type.Integer()])), Type.Null()], {
      description: 'Where the model gives it, as keys from its root; null for what is computed',
    }),
    parameters: Type.Array(Type.String(), { description: 'Formulas of parameters that the template fills in there' }),
  },
  CLOSED,
)

/** How a value came about. */
export const ExplanationSchema = Type.Object(
  {
    runId: Type.String(),
    bin: Type.Object({ index: Type.Integer({ minimum: 0 }), startUtc: Type.String(), endUtc: Type.String() }, CLOSED),
    timezone: Type.String(),
    links: Type.Array(LinkSchema, { description: 'The value itself first, then what it was made from, nearest first' }),
    truncated: Type.Boolean({ description: 'Whether there are more links' }),
  },
  CLOSED,
)

/** How a value came about, as it is answered; null where a value is undefined. */
export type ExplanationAnswer = Static<typeof ExplanationSchema>

/**
 * Links as they are answered.
 *
 * @param filledFrom what the template fills in at a place of the model
 */
export function answeredLinks(
  { links }: Explanation,
  filledFrom: (place: NonNullable<Link['place']>) => readonly string[],
): ExplanationAnswer['links'] {
  const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null)
  return links.map(({ value, terms, place, ...link }) => ({
    ...link,
    value: orNull(value),
    terms: terms.map((term) => ({ ...term, value: orNull(term.value) })),
    place: place === null ? null : [...place],
    parameters: place === null ? [] : [...filledFrom(place)],
  }))
}
