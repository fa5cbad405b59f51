import { Type, type Static } from '@sinclair/typebox'
import type { DocPath } from '../base/index.ts'
import { numberOrNull, type RunFile } from '../bundle/index.ts'
import { binStartUtc } from './bin-time.ts'

const CLOSED = { additionalProperties: false }

const NUMBER_OR_NULL = Type.Union([Type.Number(), Type.Null()])

const textOrNull = (description: string) => Type.Union([Type.String(), Type.Null()], { description })

const TermSchema = Type.Object(
  {
    name: Type.String({ description: 'As in the formula; a function for what it remembers of the bin before' }),
    series: textOrNull('What it is a value of, and what its own link is of; null for what a function remembers'),
    binIndex: Type.Integer({ minimum: 0 }),
    value: NUMBER_OR_NULL,
  },
  CLOSED,
)

const LinkSchema = Type.Object(
  {
    series: Type.String({ description: 'Id of a series, or of a field: payment.fields.failureRate' }),
    binIndex: Type.Integer({ minimum: 0 }),
    value: NUMBER_OR_NULL,
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

/** How a value came about; null where a value is undefined. */
export type ExplanationView = Static<typeof ExplanationSchema>

type LinkView = ExplanationView['links'][number]

/** A link as the engine tells it: NaN where a value is undefined. */
export interface ExplainedLink extends Omit<LinkView, 'value' | 'terms' | 'place' | 'parameters'> {
  readonly value: number
  readonly terms: readonly (Omit<LinkView['terms'][number], 'value'> & { readonly value: number })[]
  readonly place: DocPath | null
}

/** What is explained: a bin of a run, and the links that lead to its value. */
export interface Explained {
  readonly runId: string
  readonly run: RunFile
  readonly bin: number
  readonly links: readonly ExplainedLink[]
  readonly truncated: boolean
}

/**
 * How the value of a bin came about.
 *
 * @param filledFrom formulas of the parameters that the template fills in at a place of the model
 */
export function explanationView(
  { runId, run, bin, links, truncated }: Explained,
  filledFrom: (place: DocPath) => readonly string[],
): ExplanationView {
  return {
    runId,
    bin: { index: bin, startUtc: binStartUtc(run, bin), endUtc: binStartUtc(run, bin + 1) },
    timezone: run.window.timezone,
    links: links.map(({ value, terms, place, ...link }) => ({
      ...link,
      value: numberOrNull(value),
      terms: terms.map((term) => ({ ...term, value: numberOrNull(term.value) })),
      place: place === null ? null : [...place],
      parameters: place === null ? [] : [...filledFrom(place)],
    })),
    truncated,
  }
}
