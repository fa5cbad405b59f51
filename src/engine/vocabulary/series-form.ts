import type { TObject } from '@sinclair/typebox'
import type { Diagnostic, DocPath, Window } from '../../base/index.ts'
import type { Column, PlanBuilder } from '../plan/index.ts'
import type { ProfileDef } from './profile-def.ts'
import type { SeriesRange } from './series-field.ts'

/** Recorded data that a model names as `{ input: in_… }`, as read. */
export interface InputData {
  /** `in_` and the first 16 hex digits of the SHA-256 of the bytes. */
  readonly id: string
  /** File name ending without the dot: `csv`. */
  readonly extension: string
  /** The bytes decoded as UTF-8, without a byte order mark. */
  readonly text: string
}

/** Bins of one form of series that lacked data and were given values. */
export interface FilledGaps {
  /** In order of time, first and last bin included, never adjacent; at least one. */
  readonly stretches: readonly { readonly firstBin: number; readonly lastBin: number }[]
}

/** What a map form of series may ask of the compiler while it lowers itself. */
export interface FormContext {
  readonly builder: PlanBuilder
  readonly window: Window
  readonly inputs: ReadonlyMap<string, InputData>
  readonly profiles: ReadonlyMap<string, ProfileDef>
  /** Where the form stands in the model. */
  readonly path: DocPath
  /** Name of the stream of draws that belongs to the place: the keys from the id on, `customers.arrivals.gold`. */
  readonly stream: string
  /** Lower a series that stands in one of the form's own fields. */
  series(field: string, value: unknown): Column
  /** The same, finite and in the range of the field in every bin. */
  parameter(field: string, value: unknown, range: SeriesRange): Column
  /** The column of a parameter that may nowhere be less than another: where it is, that is reported. */
  atLeast(field: string, column: Column, least: { readonly field: string; readonly column: Column }): Column
  report(diagnostic: Diagnostic): void
  /** Called once when data had gaps that were filled: what the run's warning `gap-filled` is made of. */
  filled(gaps: FilledGaps): void
}

/** One of several things that the key of a form may name, with fields of its own. */
export interface FormVariant {
  readonly name: string
  readonly doc: string
  /** Its own fields beside those of the form. */
  readonly fields: TObject
  readonly example: Readonly<Record<string, unknown>>
}

/** One map form of series, `{ profile: … }` for example. One file per form in vocabulary/series. */
export interface SeriesForm {
  /** The key that tells this form from the others; schema requires it. */
  readonly key: string
  readonly doc: string
  /** The form's own fields; `min`, `max`, `round` and `unit` are added to all of them. */
  readonly fields: TObject
  /** What the value of the key may name, by name; absent when it does not name one of several. */
  readonly variants?: ReadonlyMap<string, FormVariant>
  /** A valid form, for the reference page and the registry's test. */
  readonly example: Readonly<Record<string, unknown>>
  /** How its value in a bin comes about, as a phrase; what is given, word by word, unless there is such a phrase. */
  readonly tells?: (
    form: Readonly<Record<string, unknown>>,
    at: { readonly stream: string; readonly bin: number },
  ) => string
  /** The column of the form's values, before `min`, `max` and `round`. Problems are reported, never thrown. */
  lower(context: FormContext, form: Readonly<Record<string, unknown>>): Column
}

/** The fields that a form itself takes: its own, and those of what its key names. */
export function ownFields(form: SeriesForm, value: Readonly<Record<string, unknown>>): readonly string[] {
  const variant = form.variants?.get(String(value[form.key]))
  return [...Object.keys(form.fields.properties), ...Object.keys(variant?.fields.properties ?? {})]
}

/** Every field that some value of a form may have. */
export function everyField(form: SeriesForm): readonly string[] {
  const ofVariants = [...(form.variants?.values() ?? [])].flatMap(({ fields }) => Object.keys(fields.properties))
  return [...Object.keys(form.fields.properties), ...ofVariants]
}
