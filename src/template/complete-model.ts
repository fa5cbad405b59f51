import { BIN_UNITS, checked, gridOf, instantMs, instantText, problem } from '../base/index.ts'
import type { BinUnit, Checked, Diagnostic, DocPath } from '../base/index.ts'
import type { ModelDocument } from './expand-template.ts'
import { isPlainMap, ownValue } from './plain-map.ts'
import type { PlainMap } from './plain-map.ts'
import { resolveOffsets } from './resolve-offsets.ts'
import type { Zones } from './zones.ts'

/** The first instant of the year 1. */
const FIRST_MS = -62_135_596_800_000

/** The first instant after the year 9999. */
const LAST_MS = 253_402_300_800_000

/** Beyond these the check of the model speaks, and not of the years the window would reach. */
const MOST_BINS = 1_000_000
const LARGEST_BIN = 1_000_000

/**
 * Model document -> the same with `window.start` in UTC and `window.offsets` resolved; offsets that are there stay.
 * Complaints: `timezone-unknown`, `window-range`. What is missing or of the wrong type in window and grid is left for the
 * check of the model to say.
 */
export function completeModel(document: ModelDocument, zones: Zones): Checked<ModelDocument> {
  const window = ownValue(document, 'window')
  const span = spanOf(document)
  if (!isPlainMap(window) || span === undefined) return { value: document, diagnostics: [] }
  const outside = rangeProblems(span)
  if (ownValue(window, 'offsets') !== undefined) {
    return checked({ ...document, window: { ...window, ...startOf(span) } }, outside)
  }
  const timezone = ownValue(window, 'timezone')
  if (typeof timezone !== 'string') return checked(document, outside)
  const clock = zones.offsetAt(timezone)
  if (clock === undefined) return { diagnostics: [unknownZone(timezone, ['window', 'timezone']), ...outside] }
  if (outside.length > 0) return { diagnostics: outside }
  const offsets = resolveOffsets(span.startMs, span.endMs, clock)
  return checked({ ...document, window: { ...window, ...startOf(span), offsets } }, [])
}

/** No zone of that name. */
export function unknownZone(timezone: string, path: DocPath): Diagnostic {
  return problem(
    'timezone-unknown',
    path,
    `'${timezone}' is not a time zone`,
    'Use an IANA name such as UTC or Europe/Berlin.',
  )
}

interface Span {
  readonly startMs: number
  /** The first instant after the last bin. */
  readonly endMs: number
}

function spanOf(document: PlainMap): Span | undefined {
  const start = ownValue(ownValue(document, 'window'), 'start')
  const grid = ownValue(document, 'grid')
  const [bins, size, unit] = ['bins', 'binSize', 'binUnit'].map((field) => ownValue(grid, field))
  const startMs = typeof start === 'string' ? instantMs(start) : undefined
  if (startMs === undefined || !isUpTo(bins, MOST_BINS) || !isUpTo(size, LARGEST_BIN)) return undefined
  if (typeof unit !== 'string' || !Object.hasOwn(BIN_UNITS, unit)) return undefined
  return { startMs, endMs: startMs + bins * gridOf(bins, size, unit as BinUnit).binMinutes * 60_000 }
}

function isUpTo(value: unknown, most: number): value is number {
  return typeof value === 'number' && value > 0 && value <= most
}

function rangeProblems({ startMs, endMs }: Span): readonly Diagnostic[] {
  const path = ['window', 'start']
  if (startMs < FIRST_MS) return [problem('window-range', path, 'the window starts before the year 1', 'Start later.')]
  if (endMs <= LAST_MS) return []
  return [
    problem(
      'window-range',
      path,
      'the window ends after the year 9999',
      'Start earlier, or use fewer or shorter bins.',
    ),
  ]
}

function startOf({ startMs }: Span): { start: string } {
  return { start: instantText(startMs) }
}
