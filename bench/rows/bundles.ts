import { join } from 'node:path'
import { evaluatePrepared, type Run } from '../../src/engine/index.ts'
import { prepared } from '../evaluated.ts'
import { readRaw, writeRaw } from '../floors/raw-file.ts'
import { interleaved, timed } from '../measure.ts'
import { chainDocument } from '../models.ts'
import type { Effort, Line, Row, Target } from '../row.ts'
import { withScratchFolder } from '../scratch-folder.ts'
import { readRun, storeIn, storeRun, type SeriesFormat } from '../stored.ts'

/** What writing and reading have to reach, by format. */
const TARGETS: Readonly<Record<SeriesFormat, Readonly<Record<'write' | 'read', Target | undefined>>>> = {
  csv: { write: { kind: 'most', figure: 200 }, read: undefined },
  arrow: { write: { kind: 'ratio', most: 2 }, read: { kind: 'ratio', most: 2 } },
}

/** Runs to disk and back. */
export const bundles: Row = {
  id: 'f',
  title: 'writing and reading bundles',
  floor:
    'writing the values as they lie in memory into one file, with SHA-256 of each series and of the file; reading that file, with SHA-256',
  why: 'beside the series a bundle has a manifest, an index with the figures of every series, summaries, events and the model, each of which is written and synchronised, and on reading decoded and checked; Arrow has a bit for every value that says whether it is defined, and the floor of reading hashes the file only, not each series',
  measure: (effort) =>
    withScratchFolder(async (folder) => {
      const run = fullRun()
      const lines: Line[] = []
      for (const format of Object.keys(TARGETS) as SeriesFormat[])
        lines.push(...(await linesOf(folder, { run, format }, effort)))
      return lines
    }),
}

/** As many at every effort: with fewer, what a series takes beside its values would count for more. */
const BINS = 5000

function fullRun(): Run {
  const { value } = evaluatePrepared(prepared(chainDocument(25, BINS)))
  if (value === undefined) throw new Error('the model of the bundles does not evaluate')
  return value
}

async function linesOf(
  folder: string,
  { run, format }: { readonly run: Run; readonly format: SeriesFormat },
  { rounds, clock }: Effort,
): Promise<Line[]> {
  const store = await storeIn(join(folder, format))
  const raw = join(folder, 'raw')
  const series = run.series.map(({ values }) => values)
  const count = series.length * run.model.grid.bins
  let runId = ''
  const [write, writeFloor, read, readFloor] = await interleaved(rounds, [
    timed(async () => (runId = await storeRun(store, run, format)), clock),
    timed(() => writeRaw(raw, series), clock),
    timed(async () => {
      if ((await readRun(store, runId)) !== count) throw new Error('values are missing from what was read')
    }, clock),
    timed(() => readRaw(raw), clock),
  ])
  const line = (what: 'write' | 'read', ours: number, floor: number): Line => {
    const target = TARGETS[format][what]
    return {
      title: `${what} ${format}, ${count.toLocaleString('en')} values`,
      unit: 'ns per value',
      ours: (ours * 1e6) / count,
      floor: (floor * 1e6) / count,
      ...(target === undefined ? {} : { target }),
    }
  }
  return [line('write', write!, writeFloor!), line('read', read!, readFloor!)]
}
