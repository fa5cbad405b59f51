import { binMs, instantMs, instantText, problem } from '../base/index.ts'
import type { RunFile } from '../bundle/index.ts'
import { binRefusal, selectBin, type Refusal, type Selected } from './selection.ts'

function startMs(run: RunFile): number {
  const ms = instantMs(run.window.start)
  if (ms === undefined) throw new RangeError(`not an instant: "${run.window.start}"`)
  return ms
}

/** RFC 3339 UTC of the first instant of a bin; of bin `bins`, the end of the run. */
export function binStartUtc(run: RunFile, bin: number): string {
  return instantText(startMs(run) + bin * binMs(run.grid))
}

/** The bin that an instant falls into; `at` is RFC 3339 with an offset or Z. */
export function selectBinAt(run: RunFile, at: string): Selected<number> {
  const position = selectPosition(run, at, 'at')
  if (position.refusal !== undefined) return position
  const bin = Math.floor(position.value)
  const selected = selectBin(run, bin)
  return selected.refusal === undefined ? selected : outside(run, at, bin)
}

/**
 * The edge between bins that an instant is, or lies between: 0 is the start of bin 0, 1.5 the middle of bin 1, `bins` the
 * end of the run. `field` is the field of the request that holds it.
 */
export function selectPosition(run: RunFile, at: string, field: string): Selected<number> {
  const ms = instantMs(at)
  if (ms !== undefined) return { value: (ms - startMs(run)) / binMs(run.grid) }
  const message = `${JSON.stringify(at)} is not an instant`
  const hint = 'Give RFC 3339 with an offset, such as 2025-01-06T08:30:00+01:00 or 2025-01-06T07:30:00Z.'
  return {
    refusal: { code: 'input-invalid', message, hint, diagnostics: [problem('field-value', [field], message, hint)] },
  }
}

/** The refusal of an instant that is not in the run. */
export function outside(run: RunFile, at: string, bin: number): { readonly refusal: Refusal } {
  const range = `${binStartUtc(run, 0)} to ${binStartUtc(run, run.grid.bins)}`
  const message = `${JSON.stringify(at)} lies outside the run, which is ${range}`
  return { refusal: { ...binRefusal(run, bin), message } }
}
