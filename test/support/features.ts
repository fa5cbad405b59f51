/** What random models may use beyond one class, sources, plain services and routers, lags, shares, retries and limits. */
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
] as const

/** One of {@link FEATURES}. */
export type Feature = (typeof FEATURES)[number]
