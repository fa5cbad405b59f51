import type { Diagnostic, DocPath } from '../../base/index.ts'
import type { Column, PlanBuilder } from '../plan/index.ts'
import type { Definitions, InputData, Model } from '../vocabulary/index.ts'

/** Bins of a series that were filled because the recorded data have no row for them. */
export interface Fill {
  readonly path: DocPath
  readonly firstBin: number
  /** Inclusive. */
  readonly lastBin: number
}

/** What every step of the compiler shares. */
export interface CompileContext {
  readonly model: Model
  readonly definitions: Definitions
  readonly inputs: ReadonlyMap<string, InputData>
  readonly builder: PlanBuilder
  readonly names: NameTable
  readonly report: (diagnostic: Diagnostic) => void
  readonly filled: (fill: Fill) => void
}

/** Which column every name means. */
export interface NameTable {
  /** Every series of the run, by id: what a formula may name. */
  readonly series: Map<string, Column>
  /** Names that the fields of a node rule out, and what a formula reads in their place: 0 or NaN. */
  readonly absent: Map<string, number>
  /** Measures that only metrics, checks and warnings read, by `node.measure`. */
  readonly scratch: Map<string, Column>
}

/** The column a formula means by a name, or undefined when nothing has that name. */
export function resolveName({ builder, names }: CompileContext, name: string): Column | undefined {
  const column = names.series.get(name)
  if (column !== undefined) return column
  const absent = names.absent.get(name)
  return absent === undefined ? undefined : builder.constant(absent)
}

/** The column of a node's measure or metric, scratch included; undefined when the node does not have it. */
export function ownColumn({ names }: CompileContext, owner: string, name: string): Column | undefined {
  const id = `${owner}.${name}`
  return names.series.get(id) ?? names.scratch.get(id)
}
