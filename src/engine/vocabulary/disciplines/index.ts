import type { DisciplineDef } from '../discipline-def.ts'
import { fifo } from './fifo.ts'
import { priority } from './priority.ts'
import { proportional } from './proportional.ts'
import { weighted } from './weighted.ts'

/** Every discipline, by name. A new one is one file and one line here. */
export const DISCIPLINES: ReadonlyMap<string, DisciplineDef> = new Map(
  [proportional, fifo, priority, weighted].map((discipline) => [discipline.name, discipline]),
)
