import type { JSX } from 'preact'
import { changeText, valueText } from './number-text.ts'

/**
 * How far a value is from that of the stored run, with its sign; nothing where there is nothing to tell. A unit that stands
 * beside the value itself is not told again.
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
  return text === '' ? null : <span class="change">Δ {text}</span>
}
