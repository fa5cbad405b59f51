/** Operations that a preview answers as the server does for a stored run. */
export const PREVIEWED = [
  'getGraph',
  'getState',
  'getWindow',
  'getSeries',
  'getMetrics',
  'getEvents',
  'explainValue',
] as const

/** An operation that a preview answers. */
export type Previewed = (typeof PREVIEWED)[number]
