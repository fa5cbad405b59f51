/** One thing that changed, on the way to what started it; exactly one of node, edge, series and resource is there. */
export interface CauseStep {
  readonly node?: string
  readonly edge?: string
  readonly series?: string
  readonly resource?: string
  /** What of it changed: capacity, retries, room, allotment, flow, arrivals, … */
  readonly what: string
  /** By how much, per bin, in its own unit. */
  readonly change: number
}

/** A step with what its sentence says. */
export interface Traced extends CauseStep {
  /** By how much the last bin differs from the earlier mean; left out where that cannot be told. */
  readonly latest?: number
}
