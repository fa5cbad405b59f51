import type { ZoneOffset } from '../../base/index.ts'

/** How rows and bins of different length meet. */
export type Resample = 'sum' | 'mean' | 'last' | 'max' | 'count'

/** What a bin that lacks rows takes. */
export type Gaps = 'error' | 'zero' | 'hold' | 'interpolate'

/** What a form of series says about the file it reads. */
export interface ObservedFields {
  /** Column of the values; not read when rows are counted. */
  readonly column?: string
  /** Column of the stamps; without it row i is bin i. */
  readonly time?: string
  /** Zone of stamps without offset; that of the window unless given. */
  readonly timezone?: string
  /** `iso` (the default), `epoch-s`, `epoch-ms` or a pattern of yyyy MM dd HH mm ss SSS. */
  readonly timeFormat?: string
  /** `sum` unless given. */
  readonly resample?: Resample
  /** `error` unless given. */
  readonly gaps?: Gaps
  /** The local clock of stamps without offset, over the time the rows cover; that of the window unless given. */
  readonly offsets?: readonly ZoneOffset[]
}
