import { andThen, type Checked, type DocPath } from '../../base/index.ts'
import type { ObservedFields } from './observed-fields.ts'
import { parseStamps } from './parse-stamps.ts'
import { parseTable } from './parse-table.ts'

/** The first and last stamp without offset of a file: calendar times as if they were UTC, milliseconds since 1970. */
export interface StampSpan {
  readonly firstMs: number
  readonly lastMs: number
}

/**
 * Over which local time the offsets of a file's zone are needed; null when no stamp is local (epoch stamps, stamps with
 * an offset, no `time`, no rows). Complaints as for reading the file.
 */
export function spanOfStamps(
  text: string,
  { time, timeFormat = 'iso' }: Pick<ObservedFields, 'time' | 'timeFormat'>,
  path: DocPath = [],
): Checked<StampSpan | null> {
  if (time === undefined) return { value: null, diagnostics: [] }
  const stamps = andThen(parseTable(text, path), (table) => parseStamps(table, { time, timeFormat }, path))
  return andThen(stamps, ({ ms, local }) => {
    const times = ms.filter((_, i) => local[i] === 1)
    if (times.length === 0) return { value: null, diagnostics: [] }
    const firstMs = times.reduce((least, at) => Math.min(least, at))
    const lastMs = times.reduce((most, at) => Math.max(most, at))
    return { value: { firstMs, lastMs }, diagnostics: [] }
  })
}
