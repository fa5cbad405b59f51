// In:    nothing. Out: the functions of formulas, by name.
// Never: anything but the list; a function is its own file and one line in definitions.ts.
// Specified in docs/spec/formulas.md.
import { byCodeUnit } from '../../../base/index.ts'
import type { FunctionDef } from '../../expression/index.ts'
import * as definitions from './definitions.ts'

/** Every function of formulas, by name, in the order of their names. */
export const FUNCTIONS: ReadonlyMap<string, FunctionDef> = new Map(
  Object.values(definitions)
    .sort((a, b) => byCodeUnit(a.name, b.name))
    .map((definition) => [definition.name, definition]),
)
