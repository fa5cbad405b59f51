import type { BinRange } from '../base/index.ts'
import { findBottleneck, type Unexplained } from './bottleneck.ts'
import { rootText } from './cause-text.ts'
import { causeOf } from './cause.ts'
import type { Bottleneck } from './run.ts'
import type { Model, SeriesReader } from './vocabulary/index.ts'

/** What holds a range of bins back most, with what it comes from; null without a saturated service. */
export function bottleneckIn(model: Model, reader: SeriesReader, range: BinRange): Bottleneck | null {
  const found = findBottleneck(model, reader, range)
  return found === null ? null : explained(model, reader, { found, range })
}

/** The same bottleneck with the cause of its longest stretch, looked for in the range alone. */
export function explained(
  model: Model,
  reader: SeriesReader,
  { found, range }: { readonly found: Unexplained; readonly range: BinRange },
): Bottleneck {
  const { held, text, ...rest } = found
  const asked = { node: held, bin: rest.from, firstBin: range.startBin, toward: 1 } as const
  const cause = causeOf(model, reader, asked) ?? null
  return { ...rest, cause, text: cause === null ? text : `${text}; when it begins, ${rootText(cause.path)}` }
}
