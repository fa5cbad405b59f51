import type { SeriesForm } from '../series-form.ts'
import { observedFile, observedInput } from './observed.ts'
import { of } from './of.ts'
import { distribution } from './distribution.ts'
import { process } from './process.ts'
import { profile } from './profile.ts'

/** Every map form of series, by the key that tells it. A new one is one file and one line here. */
export const SERIES_FORMS: ReadonlyMap<string, SeriesForm> = new Map(
  [distribution, observedFile, observedInput, of, process, profile].map((form) => [form.key, form]),
)
