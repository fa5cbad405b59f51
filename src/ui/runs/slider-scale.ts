/** Places of a slider. */
export const SLIDER_PLACES = 1000

/** Bounds further apart than this are shared out by ratio, so that small values can be found. */
const WIDE = 400

/** Between a place of a slider and a value. */
export interface SliderScale {
  /** Nearest place, 0 to `SLIDER_PLACES`. */
  placeOf(value: number): number
  valueAt(place: number): number
}

/**
 * A slider from `minimum` to `maximum`: even steps, or even ratios where the bounds are far apart. Values have as many
 * digits as one place can tell apart; both ends are exact.
 */
export function sliderScale({
  minimum,
  maximum,
  whole,
  even = false,
}: {
  readonly minimum: number
  readonly maximum: number
  readonly whole: boolean
  /** Whether steps are even however far apart the bounds are. */
  readonly even?: boolean
}): SliderScale {
  const wide = !even && minimum > 0 && maximum / minimum > WIDE
  const span = maximum - minimum
  const held = (value: number): number => Math.min(maximum, Math.max(minimum, value))
  const raw = (place: number): number =>
    wide ? minimum * (maximum / minimum) ** (place / SLIDER_PLACES) : minimum + (span * place) / SLIDER_PLACES
  return {
    placeOf(value) {
      const at = held(value)
      const part = span === 0 ? 0 : wide ? Math.log(at / minimum) / Math.log(maximum / minimum) : (at - minimum) / span
      return Math.round(part * SLIDER_PLACES)
    },
    valueAt(place) {
      if (place <= 0) return minimum
      if (place >= SLIDER_PLACES) return maximum
      const value = raw(place)
      const step = wide ? value / 100 : span / SLIDER_PLACES
      const digits = Math.max(0, Math.min(12, Math.ceil(-Math.log10(step))))
      return held(whole ? Math.round(value) : Number(value.toFixed(digits)))
    },
  }
}
