import { bundleFailure, encodeBundle, openBundle, type BundleContent } from '../../src/bundle/index.ts'
import { describeRun } from '../../src/bundle/describe-run.ts'
import { DEFINITIONS } from '../../src/engine/index.ts'
import { nodeSha256 } from '../../src/store/index.ts'
import type { SeriesReader, ViewSource } from '../../src/views/index.ts'
import { filesOf, sourceOf } from './sample-run.ts'

/** What views are made of, and the values of every series. */
export interface Viewed {
  readonly source: ViewSource
  readonly series: SeriesReader
}

const METRICS = new Set(DEFINITIONS.metrics.map(({ id }) => id))

const isMetric = (measure: string): boolean => METRICS.has(measure)

/** A run as it is after evaluation, without a bundle. */
export function viewedRun(content: BundleContent, runId: string | null = null): Viewed {
  const { run, index } = describeRun(content, nodeSha256)
  const values = new Map(content.run.series.map((one) => [one.id, one.values]))
  return { source: { runId, run, index, isMetric }, series: { firstBin: 0, values: (id) => values.get(id)! } }
}

/** The same run read back from its bundle; only the series named are there. */
export async function viewedBundle(
  content: BundleContent,
  ids: (source: ViewSource) => readonly string[],
  runId: string | null = null,
): Promise<Viewed> {
  const opened = await openBundle(sourceOf(filesOf(encodeBundle(content, nodeSha256))), nodeSha256)
  if (opened.problem !== undefined) throw bundleFailure(opened.problem)
  const run = (await opened.value.run()).value!
  const index = (await opened.value.index()).value!
  const source = { runId, run, index, isMetric }
  const values = (await opened.value.series(index, ids(source))).value!
  return { source, series: { firstBin: 0, values: (id) => values.get(id)! } }
}
