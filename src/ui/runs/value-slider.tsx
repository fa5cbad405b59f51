import type { JSX } from 'preact'
import { SLIDER_PLACES, type SliderScale } from './slider-scale.ts'

/** The slider of a number that can be typed as well. */
export function ValueSlider({
  title,
  unit,
  text,
  scale,
  value,
  onValue,
}: {
  /** Of the parameter. */
  readonly title: string
  readonly unit: string
  /** What is typed. */
  readonly text: string
  readonly scale: SliderScale
  /** Where it stands. */
  readonly value: number
  readonly onValue: (value: number) => void
}): JSX.Element {
  return (
    <input
      class="slider"
      type="range"
      min={0}
      max={SLIDER_PLACES}
      value={scale.placeOf(value)}
      aria-label={`${title}, slider`}
      aria-valuetext={`${text} ${unit}`.trim()}
      onInput={(event) => onValue(scale.valueAt(Number(event.currentTarget.value)))}
    />
  )
}
