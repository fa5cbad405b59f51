import { Failure, type BinRange } from '../base/index.ts'
import { SERIES_ARROW_PATH, type Bundle, type SeriesIndex } from '../bundle/index.ts'
import { checkBytes } from './checked-bytes.ts'
import type { ServiceContext } from './context.ts'
import { unwrapped } from './stored-run.ts'

/** All series that a run holds: a row per bin, a column per series, in code-unit order of their ids. */
export interface RunTable {
  readonly columns: readonly TableColumn[]
  /**
   * The rows in order, in pieces whose sizes depend on the table alone; taken once. They were checked before, and where
   * they are read piece by piece they are once more before the last is given.
   *
   * @throws Failure bundle-corrupt
   */
  readonly pieces: AsyncGenerator<TableRows, void>
}

/** A series of a table. */
export interface TableColumn {
  /** Id of the series. */
  readonly name: string
  /** Whether it is undefined in some bin. */
  readonly nullable: boolean
}

/** Some rows of a table. */
export interface TableRows {
  readonly firstBin: number
  /** By column, NaN where undefined. */
  readonly values: readonly Float64Array[]
}

/** About so many values are in one piece: to encode more would keep a server from its other requests for too long. */
const VALUES_PER_PIECE = 256 * 1024

const LEAST_BINS_PER_PIECE = 1024

/**
 * Read the series of a run as one table. Of an Arrow file a piece at a time is in memory, of CSV files all.
 *
 * @throws Failure run-not-found, series-not-found, bundle-corrupt, format-unsupported
 */
export async function runTable({ store }: ServiceContext, runId: string): Promise<RunTable> {
  const bundle = await store.openOnce(runId)
  const index = unwrapped(await bundle.index())
  if (index.series.length === 0) throw new Failure('series-not-found', 'the run holds no series')
  const columns = index.series.map(({ id, nulls }) => ({ name: id, nullable: nulls > 0 }))
  const arrow = bundle.manifest.files.find(({ path }) => path === SERIES_ARROW_PATH)
  if (arrow === undefined) return { columns, pieces: piecesOf(index, await readWhole(bundle, index)) }
  const check = (): Promise<void> => checkBytes(bundle, arrow)
  await check()
  return { columns, pieces: piecesOf(index, (range) => readPart(bundle, index, range), check) }
}

/** Reads the values of all series in some bins, in the order of the index. */
type Reading = (range: BinRange) => Promise<readonly Float64Array[]>

async function* piecesOf(
  { series }: SeriesIndex,
  read: Reading,
  checkAgain?: () => Promise<void>,
): AsyncGenerator<TableRows, void> {
  const bins = series[0]!.points
  const step = Math.max(LEAST_BINS_PER_PIECE, Math.floor(VALUES_PER_PIECE / series.length))
  for (let startBin = 0; startBin < bins; startBin += step) {
    const endBin = Math.min(startBin + step, bins) - 1
    const values = await read({ startBin, endBin })
    if (endBin === bins - 1) await checkAgain?.()
    yield { firstBin: startBin, values }
  }
}

async function readWhole(bundle: Bundle, index: SeriesIndex): Promise<Reading> {
  const whole = inOrder(index, unwrapped(await bundle.series(index, idsOf(index))))
  return ({ startBin, endBin }) => Promise.resolve(whole.map((values) => values.subarray(startBin, endBin + 1)))
}

async function readPart(bundle: Bundle, index: SeriesIndex, range: BinRange): Promise<readonly Float64Array[]> {
  return inOrder(index, unwrapped(await bundle.seriesPart(index, idsOf(index), range)))
}

function idsOf({ series }: SeriesIndex): readonly string[] {
  return series.map(({ id }) => id)
}

function inOrder(index: SeriesIndex, values: ReadonlyMap<string, Float64Array>): readonly Float64Array[] {
  return idsOf(index).map((id) => values.get(id)!)
}
