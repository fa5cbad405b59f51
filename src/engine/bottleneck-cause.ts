import type { BinRange } from '../base/index.ts'
import { findBottleneck, type Search, type Tally, type Unexplained } from './bottleneck.ts'
import { resourceText, rootText } from './cause-text.ts'
import { causeOf, traceOf } from './cause.ts'
import type { Bottleneck } from './run.ts'
import type { Model, SeriesReader } from './vocabulary/index.ts'

/** What holds a range of bins back most, with what it comes from; null without a saturated service. */
export function bottleneckIn(search: Search, tallies: ReadonlyMap<string, Tally>): Bottleneck | null {
  const found = findBottleneck(search, tallies)
  return found === null ? null : explained(search.model, search.reader, { found, range: search.range })
}

/** The same bottleneck with the cause of its longest stretch, looked for in the range alone. */
export function explained(
  model: Model,
  reader: SeriesReader,
  { found, range }: { readonly found: Unexplained; readonly range: BinRange },
): Bottleneck {
  const { held, text, ...rest } = found
  const asked = { node: held, bin: rest.from, firstBin: range.startBin, toward: 1 } as const
  const trace = traceOf(model, reader, asked)
  if (trace === undefined) return { ...rest, cause: null, text }
  const why = (rest.kind === 'resource' ? resourceText(trace) : undefined) ?? rootText(trace)
  return { ...rest, cause: causeOf(trace), text: `${text}; when it begins, ${why}` }
}
