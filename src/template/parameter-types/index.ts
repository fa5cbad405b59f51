import { array, ITEM_TYPES } from './array.ts'
import type { ParameterType } from './parameter-type.ts'
import { series } from './series.ts'

/** Every type of parameter, by name. */
export const PARAMETER_TYPES: ReadonlyMap<string, ParameterType> = new Map(
  [...ITEM_TYPES, array, series].map((type) => [type.name, type]),
)
