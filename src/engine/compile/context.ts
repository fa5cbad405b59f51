import type { Diagnostic, DocPath } from '../../base/index.ts'
import type { Column, PlanBuilder } from '../plan/index.ts'
import type { Definitions, InputData, Model, Recorder } from '../vocabulary/index.ts'
import { classColumn, seriesOfId, wholeColumn, type NameTable, type Owned } from './names.ts'

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
  /** Given to explain values: then the values of fields and ages are kept under ids of their own. */
  readonly recorder: Recorder | undefined
  readonly report: (diagnostic: Diagnostic) => void
  readonly filled: (fill: Fill) => void
}

/** The column a formula means by a name, or undefined when nothing has that name. */
export function resolveName({ builder, names, model }: CompileContext, name: string): Column | undefined {
  const column = seriesOfId(names, model.classes, name)
  if (column !== undefined) return column
  const absent = names.absent().get(name)
  return absent === undefined ? undefined : builder.constant(absent)
}

/**
 * The column of a measure or metric of a node or edge, scratch included: over all classes, or of one class. Undefined
 * when there is none. In a model of one class the two are the same column.
 */
export function ownColumn(
  context: CompileContext,
  owner: string,
  name: string,
  workClass?: string,
): Column | undefined {
  const own = context.names.owned.get(owner)
  return own && columnIn(context, own, name, workClass)
}

/** The same of an owner that was looked up. */
export function columnIn({ model }: CompileContext, own: Owned, name: string, workClass?: string): Column | undefined {
  const found = own.shape.names.get(name)
  if (found === undefined) return undefined
  if (workClass === undefined || !model.hasClasses) return wholeColumn(own, found)
  return classColumn(own, found, model.classes.indexOf(workClass))
}

/** The classes that have columns beside those of the whole: none in a model of one class. */
export function apartClasses({ model }: CompileContext): readonly string[] {
  return model.classes.length === 1 ? [] : model.classes
}
