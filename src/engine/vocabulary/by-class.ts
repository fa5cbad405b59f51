import type { Model, ModelNode } from './model-types.ts'

/** What a measure may be of: all classes together (null), then each class where the model declares some. */
export function everyClass({ hasClasses, classes }: Model): readonly (string | null)[] {
  return hasClasses ? [null, ...classes] : [null]
}

/** Id of a measure of a node or edge, over all classes (null) or of one (docs/spec/model.md). */
export function measureId(owner: string, measure: string, workClass: string | null): string {
  return workClass === null ? `${owner}.${measure}` : `${owner}.${measure}.${workClass}`
}

/** Items that a node holds before bin 0, over all classes (null) or of one. */
export function initialWork({ classes }: Model, { kind, fields }: ModelNode, workClass: string | null): number {
  const of = workClass === null ? classes : [workClass]
  return of.reduce((sum, name) => sum + kind.balance.initial(fields as never, name), 0)
}
