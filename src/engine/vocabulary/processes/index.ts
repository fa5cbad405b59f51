import type { ProcessDef } from '../process-def.ts'
import { ar1 } from './ar1.ts'
import { mmpp } from './mmpp.ts'
import { randomWalk } from './random-walk.ts'

/** Every process, by name. A new one is one file and one line here. */
export const PROCESSES: ReadonlyMap<string, ProcessDef> = new Map([ar1, randomWalk, mmpp].map((def) => [def.name, def]))
