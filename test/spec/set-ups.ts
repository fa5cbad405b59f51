import { oneService, type Fields, type ModelParts } from '../support/models.ts'

/** A model that a row of a table describes. */
export interface SetUp {
  readonly model: Fields
  /** The node whose series the row gives by their measures alone. */
  readonly of?: string
}

/** Models by what the first cell of their row says of them. */
export type SetUps = Readonly<Record<string, SetUp>>

/** A service `s` between a source and a sink. */
export function service(arrivals: unknown, fields: Fields, parts: Omit<ModelParts, 'nodes'> = {}): SetUp {
  return { model: oneService(arrivals, fields, parts), of: 's' }
}

/** The same with classes gold and std. */
export function twoClasses(arrivals: Fields, fields: Fields, bins: number): SetUp {
  return service(arrivals, fields, { bins, classes: ['gold', 'std'] })
}
