import type { Column, PlanBuilder } from '../plan/index.ts'
import type { Complaint } from './complaint.ts'
import type { FunctionDef } from './function-def.ts'

/** What a formula can see from where it stands. */
export interface LowerScope {
  readonly builder: PlanBuilder
  readonly functions: ReadonlyMap<string, FunctionDef>
  /** The column of a series id, or undefined when there is no such series. */
  resolve(name: string): Column | undefined
  /** All series ids that `resolve` knows, for hints. */
  known(): Iterable<string>
  /** Why a function may not stand here, as a hint; without it all may. */
  refuses?(def: FunctionDef): string | undefined
  /** Takes what is wrong with the formula; the caller adds the path. */
  report(complaint: Complaint): void
}
