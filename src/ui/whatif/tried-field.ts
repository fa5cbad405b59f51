import { parameterFields, textOf, type ParameterField } from '../runs/parameter-field.ts'
import type { Values } from './material.ts'

/** A parameter that is tried in other values. */
export interface TriedField extends ParameterField {
  /** Where its slider begins and ends, and what stands after its numbers; undefined for what has no slider. */
  readonly slide: Slide | undefined
}

/** The scale of a slider. */
export interface Slide {
  readonly minimum: number
  readonly maximum: number
  readonly whole: boolean
  /** `s` of a duration in seconds; empty for a plain number. */
  readonly suffix: string
}

const DURATION = /^(\d+(?:\.\d+)?|\.\d+)(ms|s|m|h|d|w)$/

/** How far above its value in the run a parameter can be dragged. */
const REACH = 3

/**
 * The fields of a run: what is usual is the value that the run has. A slider reaches from the least that is allowed to
 * three times that value; values beyond can be typed.
 *
 * @param schema JSON Schema of the parameters of its template
 * @param parameters of the run
 */
export function triedFields(schema: Values, parameters: Values): readonly TriedField[] {
  return parameterFields(schema).map((field) => {
    const usual = textOf(parameters[field.name])
    return { ...field, usual, slide: slideOf({ ...field, usual }) }
  })
}

function slideOf({ form, usual, minimum, maximum, whole }: ParameterField): Slide | undefined {
  const [, amount, suffix] = DURATION.exec(usual) ?? []
  if (amount !== undefined && suffix !== undefined) {
    return { minimum: 0, maximum: top(Number(amount), false), whole: false, suffix }
  }
  const value = Number(usual)
  if (form !== 'number' || usual === '' || !Number.isFinite(value)) return undefined
  const least = minimum ?? Math.min(0, REACH * value)
  const most = maximum !== undefined && (maximum <= 1 || value === 0) ? maximum : top(value, whole)
  return { minimum: least, maximum: Math.max(least, Math.min(maximum ?? Infinity, most)), whole, suffix: '' }
}

/** A round number some three times as large. */
function top(value: number, whole: boolean): number {
  const raw = value > 0 ? REACH * value : 10
  const step = 10 ** (Math.floor(Math.log10(raw)) - 1)
  const round = Number((Math.ceil(raw / step) * step).toPrecision(2))
  return whole ? Math.max(2, Math.ceil(round)) : round
}

/** The number that a text says on the scale of a slider; NaN when it says none. */
export function slid(text: string, { suffix }: Slide): number {
  return text.endsWith(suffix) && text !== '' ? Number(text.slice(0, text.length - suffix.length)) : NaN
}
