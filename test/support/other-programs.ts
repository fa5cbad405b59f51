import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Need } from './tier.ts'

const POLARS = '0.26.1'

/** What is asked of the programs; their own types are not there. */
interface Polars {
  readIPC(bytes: Buffer): {
    readonly columns: string[]
    getColumn(name: string): { toArray(): (number | null)[] }
  }
}
interface DuckDb {
  readonly DuckDBInstance: {
    create(path: string): Promise<{ connect(): Promise<DuckDbConnection>; closeSync(): void }>
  }
}
interface DuckDbConnection {
  runAndReadAll(sql: string): Promise<{ columnNames(): string[]; getColumnsJS(): (number | bigint | null)[][] }>
  closeSync(): void
}

/** Folder of their packages, which is to be removed in the end. */
export const PROGRAMS_FOLDER = join(tmpdir(), `flowsim-programs-${process.pid}`)

let programs: { readonly polars: Polars; readonly duckDb: DuckDb } | undefined

/** Polars and DuckDB as packages for this machine, which npm fetches into a folder of their own. */
export function otherPrograms(): Need {
  const platform = `nodejs-polars-${process.platform}-${process.arch}-gnu`
  const packages = [`nodejs-polars@${POLARS}`, `${platform}@${POLARS}`, '@duckdb/node-api@1.5.6-r.1']
  try {
    execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', PROGRAMS_FOLDER, ...packages], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const load = createRequire(join(PROGRAMS_FOLDER, 'x.js'))
    programs = {
      polars: (load('nodejs-polars') as { default: Polars }).default,
      duckDb: load('@duckdb/node-api') as DuckDb,
    }
  } catch (error) {
    // npm ends with a status of its own where it reaches no registry or finds no such package; a package is not there.
    if (!(error instanceof Error && ('status' in error || 'code' in error))) throw error
    console.warn(error.message)
  }
  return { what: 'polars and DuckDB as packages', met: programs !== undefined }
}

/** The values of a table by the name of its column, null where it has none. */
export type Columns = ReadonlyMap<string, readonly (number | null)[]>

/** What polars reads in the bytes of an Arrow file. */
export async function polarsOf(bytes: Buffer): Promise<Columns> {
  const frame = await Promise.resolve(programs!.polars.readIPC(bytes))
  return new Map(frame.columns.map((name) => [name, frame.getColumn(name).toArray()]))
}

/** What DuckDB reads in a CSV or Parquet file, in the order of its column `bin`. */
export async function duckDbOf(path: string): Promise<Columns> {
  const instance = await programs!.duckDb.DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    const read = await connection.runAndReadAll(`select * from '${path}' order by bin`)
    const columns = read.getColumnsJS().map((column) => column.map((cell) => (cell === null ? null : Number(cell))))
    return new Map(read.columnNames().map((name, i) => [name, columns[i]!]))
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
