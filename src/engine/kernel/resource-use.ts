/** What one node makes of a resource. */
export interface ResourceUser {
  /** Units of the resource per unit of work. */
  readonly units: Float64Array
  /** Units of work that resources kept from being attempted. */
  readonly refused: Float64Array
  readonly classes: readonly ResourceUserClass[]
}

/** The part of it that one class has. */
export interface ResourceUserClass {
  /** Units of work per item. */
  readonly work: number
  /** items/bin */
  readonly attempts: Float64Array
  /** Attempts withheld for want of room, items/bin. */
  readonly blocked: Float64Array | undefined
}

/** Columns of one resource, units of it per bin. */
export interface ResourceColumns {
  readonly capacity: Float64Array
  readonly used: Float64Array
  readonly wanted: Float64Array
  readonly shortfall: Float64Array
}

/**
 * What is used of a resource, and what would be with more of it.
 *
 *   used = Σ attempts · work · units
 *   wanted = Σ (attempts · work + blocked · work + refused) · units, which is min(capacity, work present) · units
 *   shortfall = max(0, wanted − capacity)
 *
 * Source: docs/spec/resources.md (Resources).
 */
export function resourceUse(c: ResourceColumns, users: readonly ResourceUser[], t0: number, t1: number): void {
  for (let t = t0; t < t1; t++) {
    let used = 0
    let wanted = 0
    for (const { units, refused, classes } of users) {
      let attempted = 0
      let withheld = refused[t]!
      for (const { work, attempts, blocked } of classes) {
        attempted += attempts[t]! * work
        if (blocked !== undefined) withheld += blocked[t]! * work
      }
      used += attempted * units[t]!
      wanted += (attempted + withheld) * units[t]!
    }
    c.used[t] = used
    c.wanted[t] = wanted
    c.shortfall[t] = Math.max(0, wanted - c.capacity[t]!)
  }
}
