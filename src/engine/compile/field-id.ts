import type { DocPath } from '../../base/index.ts'
import type { Model } from '../vocabulary/index.ts'

/** The keys from the id of what a place of the model belongs to: `['checkout', 'capacity', 'mean']`; an edge's is its id. */
export function keysFromId({ edges }: Model, path: DocPath): readonly [string, ...string[]] {
  const [section, part, owner, ...keys] = path.map(String)
  if (section === 'series') return [part!, ...path.slice(2).map(String)]
  return [part === 'edges' ? edges[Number(owner)]!.id : owner!, ...keys]
}

/** The id of a field's values among those of a run that explains itself: `payment.fields.failureRate`. */
export function fieldId(model: Model, path: DocPath): string {
  const [owner, ...keys] = keysFromId(model, path)
  return `${owner}.fields.${keys.join('.')}`
}
