import type { JSX } from 'preact'
import { changeText, valueText } from './number-text.ts'

/** How far a value is from that of the stored run, with its sign; nothing where they are equal or one is undefined. */
export function ChangeText({
  before = null,
  after = null,
  unit,
}: {
  readonly before: number | null | undefined
  readonly after: number | null | undefined
  readonly unit: string
}): JSX.Element | null {
  const text = changeText(before, after, (value) => valueText(value, unit))
  return text === '' ? null : <span class="change">Δ {text}</span>
}
