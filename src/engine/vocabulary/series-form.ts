import type { TObject } from '@sinclair/typebox'
import type { Diagnostic, DocPath, Window } from '../../base/index.ts'
import type { Column, PlanBuilder } from '../plan/index.ts'
import type { ProfileDef } from './profile-def.ts'

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
  /** Lower a series that stands in one of the form's own fields. */
  series(field: string, value: unknown): Column
  report(diagnostic: Diagnostic): void
  /** Called once when data had gaps that were filled: what the run's warning `gap-filled` is made of. */
  filled(gaps: FilledGaps): void
}

/** One map form of series, `{ profile: … }` for example. One file per form in vocabulary/series. */
export interface SeriesForm {
  /** The key that tells this form from the others; schema requires it. */
  readonly key: string
  readonly doc: string
  /** The form's own fields; `min`, `max`, `round` and `unit` are added to all of them. */
  readonly fields: TObject
  /** A valid form, for the reference page and the registry's test. */
  readonly example: Readonly<Record<string, unknown>>
  /** The column of the form's values, before `min`, `max` and `round`. Problems are reported, never thrown. */
  lower(context: FormContext, form: Readonly<Record<string, unknown>>): Column
}
