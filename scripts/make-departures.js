/**
 * Counts the departures of one airport per hour and prints `data/atl-departures-2001-03.csv`; data/README.md says what
 * is counted. The packages it reads weigh 42 MB and are needed nowhere else, so they stand in no package.json:
 *
 *     npm install --prefix DIR vega-datasets@3.2.1 hyparquet@1.31.5 hyparquet-compressors@1.1.2
 *     node scripts/make-departures.js DIR > data/atl-departures-2001-03.csv
 */
import { realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** What DIR/node_modules must hold, as `npm install` takes it: the record, the Parquet reader, its decompressors. */
export const PACKAGES = ['vega-datasets@3.2.1', 'hyparquet@1.31.5', 'hyparquet-compressors@1.1.2']

const AIRPORT = 'ATL'
const HOUR = 3_600_000
/** Passengers come from two hours before departure on; the stamp is moved by this much. */
const LEAD = 2 * HOUR
/** The window of the early stamps: Monday 00:00 to Sunday 24:00, local. The record's clock is the airport's own, and
 * hyparquet reads it as if it were UTC, so UTC getters give local time here. */
const FIRST = Date.UTC(2001, 2, 12)
const ROWS = 7 * 24

/**
 * Reads the departure times of the airport that fall into the window moved by the lead.
 * @param {string} dir folder that holds node_modules with PACKAGES
 * @returns {Promise<Date[]>} actual gate departures, local time in the UTC fields
 */
async function readDepartures(dir) {
  const require = createRequire(join(resolve(dir), 'package.json'))
  const load = (name) => import(pathToFileURL(require.resolve(name)).href)
  const { asyncBufferFromFile, parquetReadObjects } = await load('hyparquet')
  const { compressors } = await load('hyparquet-compressors')
  const rows = await parquetReadObjects({
    file: await asyncBufferFromFile(join(resolve(dir), 'node_modules/vega-datasets/data/flights-3m.parquet')),
    compressors,
    columns: ['date'],
    filter: {
      origin: AIRPORT,
      date: { $gte: new Date(FIRST + LEAD), $lt: new Date(FIRST + LEAD + ROWS * HOUR) },
    },
  })
  return rows.map((row) => row.date)
}

/**
 * One row per hour of the window, hours without a departure included as 0.
 * @param {Date[]} departures times inside the window moved by the lead, in any order
 * @returns {string} the CSV, one line feed after each line
 */
function toCsv(departures) {
  const counts = new Array(ROWS).fill(0)
  for (const date of departures) counts[Math.floor((date.getTime() - LEAD - FIRST) / HOUR)] += 1
  const stamp = (ms) => new Date(ms).toISOString().slice(0, 'yyyy-MM-ddTHH:mm'.length)
  const lines = counts.map((count, row) => {
    const comesFrom = FIRST + row * HOUR
    return `${stamp(comesFrom)},${stamp(comesFrom + LEAD)},${count}`
  })
  return ['comes_from,departs,departures', ...lines, ''].join('\n')
}

async function main() {
  const dir = process.argv[2]
  if (dir === undefined) {
    process.stderr.write(`usage: node scripts/make-departures.js DIR > FILE.csv
DIR is a folder made by: npm install --prefix DIR ${PACKAGES.join(' ')}\n`)
    process.exitCode = 2
    return
  }
  process.stdout.write(toCsv(await readDepartures(dir)))
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main()
