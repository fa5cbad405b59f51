import type { WindowView } from '../../views/index.ts'

/** Which series over which bins; as the API asks for a window. */
export interface SeriesQuery {
  readonly nodes?: readonly string[]
  readonly measures?: readonly string[]
  readonly classes?: readonly string[]
  readonly startBin?: number
  readonly endBin?: number
  readonly maxPoints?: number
}

/** Where the series of a run come from: the server, or a preview that was computed in the page. */
export interface SeriesSource {
  /** Equal keys are the same values. */
  readonly key: string
  /** @throws RequestFailed */
  readonly window: (query: SeriesQuery, signal: AbortSignal) => Promise<WindowView>
}
