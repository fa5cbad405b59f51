import type { JSX } from 'preact'
import { changeText, valueText } from './number-text.ts'

/** A part of a value below which a change of it is left by rounding. */
const ROUNDING = 1e-9

/**
 * How far a value is from that of the stored run, with its sign; nothing where they are equal up to rounding, or one is
 * undefined. A unit that stands beside the value itself is not told again.
 */
export function ChangeText({
  before = null,
  after = null,
  unit,
}: {
  readonly before: number | null | undefined
  readonly after: number | null | undefined
  readonly unit: string
}): JSX.Element | null {
  const scaled = unit === 'minutes' || unit === 'ratio' ? unit : ''
  const text = changeText(before, after, (value) => valueText(value, scaled))
  const size = Math.max(Math.abs(before ?? 0), Math.abs(after ?? 0))
  const rounded = before !== null && after !== null && Math.abs(after - before) <= size * ROUNDING
  return text === '' || rounded ? null : <span class="change">Δ {text}</span>
}
