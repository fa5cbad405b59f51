import type { Decoded } from './problem.ts'
import { contentProblem } from './problem.ts'

/** What a CSV file of series must look like, and which of its columns are asked for. */
export interface SeriesFile {
  /** Path in the bundle, for problems. */
  readonly file: string
  /** All columns after `bin`, in order. */
  readonly columns: readonly string[]
  readonly bins: number
  /** Columns to read; the others are passed over. */
  readonly wanted: ReadonlySet<string>
}

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]\d+)?$/

/**
 * Columns of a CSV file of series, by header, from its bytes in any chunks. Strict: the header, the bin numbers and the
 * number of lines must be exactly those of the file that was written.
 */
export async function decodeSeriesCsv(
  chunks: AsyncIterable<Uint8Array>,
  expected: SeriesFile,
): Promise<Decoded<ReadonlyMap<string, Float64Array>>> {
  const lines = lineReader(expected)
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
  let rest = ''
  for await (const chunk of chunks) {
    const text = rest + utf8.decode(chunk, { stream: true })
    const end = text.lastIndexOf('\n') + 1
    const offence = lines.read(text, end)
    if (offence !== undefined) return contentProblem(expected.file, offence)
    rest = text.slice(end)
  }
  const offence = lines.close(rest + utf8.decode())
  return offence === undefined ? { value: lines.values } : contentProblem(expected.file, offence)
}

/** Takes lines in order; an answer is what is wrong with them. */
interface LineReader {
  readonly values: ReadonlyMap<string, Float64Array>
  /** Whole lines up to `end` of the text. */
  read(text: string, end: number): string | undefined
  /** What stands after the last line end. */
  close(rest: string): string | undefined
}

function lineReader({ file, columns, bins, wanted }: SeriesFile): LineReader {
  const header = ['bin', ...columns].join(',')
  const targets = columns.map((name) => (wanted.has(name) ? new Float64Array(bins) : undefined))
  // Bin of the next line; -1 is the header.
  let bin = -1
  const readLine = (line: string): string | undefined => {
    if (bin >= bins) return `file "${file}" has more than ${bins} lines of values`
    if (bin === -1) return line === header ? undefined : `file "${file}" has an unexpected header`
    const cells = line.split(',')
    if (cells[0] !== String(bin)) return `file "${file}" has ${quoted(cells[0]!)} where bin ${bin} is expected`
    if (cells.length !== columns.length + 1) return `file "${file}" has ${cells.length} cells in the line of bin ${bin}`
    return readCells(cells, targets, bin, file)
  }
  return {
    values: new Map(columns.flatMap((name, i) => (targets[i] === undefined ? [] : [[name, targets[i]]]))),
    read(text, end) {
      for (let start = 0; start < end; bin++) {
        const stop = text.indexOf('\n', start)
        const offence = readLine(text.slice(start, stop))
        if (offence !== undefined) return offence
        start = stop + 1
      }
      return undefined
    },
    close(rest) {
      if (bin === bins && rest === '') return undefined
      return `file "${file}" ends ${rest === '' ? `before bin ${Math.max(bin, 0)}` : 'inside a line'}`
    },
  }
}

function readCells(
  cells: readonly string[],
  targets: readonly (Float64Array | undefined)[],
  bin: number,
  file: string,
): string | undefined {
  for (let i = 0; i < targets.length; i++) {
    const target = targets[i]
    if (target === undefined) continue
    const cell = cells[i + 1]!
    const value = cell === '' ? NaN : Number(cell)
    if (cell !== '' && !(Number.isFinite(value) && NUMBER.test(cell))) {
      return `file "${file}" has ${quoted(cell)} in bin ${bin}, which is not a number`
    }
    target[bin] = value
  }
  return undefined
}

/** A stranger's text in a message: escaped and short. */
function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 40))
}
