import type { MetricDef } from '../metric-def.ts'

/** What a stationary queue with this bin's load loses. */
export const expectedLoss: MetricDef = {
  id: 'expectedLoss',
  unit: 'ratio',
  kind: 'ratio',
  doc: 'Part of what enters that finds the queue full or runs out of patience, if the load of this bin lasted for ever.',
  formula:
    'P_full + Lq / (patience * entries per minute) of the stationary birth-death chain; undefined as expectedWait',
  source: 'Erlang B and Erlang A: Erlang (1917), Palm (1957), Garnett, Mandelbaum and Reiman (2002)',
  needs: ['stationaryLoss'],
  lower: ({ column }) => column('stationaryLoss'),
}
