/** What random models may use beyond one class, sources, plain services and routers, lags, shares, retries and limits; `place-streams` are draws whose stream has no name of its own. */
export const FEATURES = [
  'classes',
  'work',
  'proportional',
  'fifo',
  'priority',
  'weighted',
  'abandonment',
  'budget',
  'block',
  'resources',
  'store',
  'delay',
  'router-policy',
  'multiplier',
  'effort',
  'edge-id',
  'named-series',
  'same-bin-reads',
  'share-formulas',
  'draws',
  'place-streams',
] as const

/** One of {@link FEATURES}. */
export type Feature = (typeof FEATURES)[number]
