import type { MetricDef } from '../metric-def.ts'

/** How much of the work of a stationary queue with this bin's load waits no longer than promised. */
export const serviceLevel: MetricDef = {
  id: 'serviceLevel',
  unit: 'ratio',
  kind: 'ratio',
  doc: 'Part of the work that waits no longer than target.wait, if the load of this bin lasted for ever.',
  formula: '1 - C * e^(-(servers / serviceTime - entries per minute) * target.wait), C of Erlang C',
  source: 'waiting time of M/M/c, Erlang (1917); Kleinrock, Queueing Systems (1975)',
  needs: ['stationaryLevel'],
  lower: ({ column }) => column('stationaryLevel'),
}
