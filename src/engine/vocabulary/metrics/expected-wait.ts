import type { MetricDef } from '../metric-def.ts'

/** The wait of a stationary queue with this bin's load. */
export const expectedWait: MetricDef = {
  id: 'expectedWait',
  unit: 'minutes',
  kind: 'time',
  doc: 'Mean wait in a queue of random arrivals and service times, if the load of this bin lasted for ever.',
  formula:
    'Lq / (entries per minute * (1 - P_full)) of the stationary birth-death chain; without queueLimit and patience ' +
    'times (arrivalCv2 + serviceCv2) / 2; undefined where nothing enters or no state is stationary',
  source: 'M/M/c, M/M/c/K and M/M/c+M, Kleinrock, Queueing Systems (1975); Allen-Cunneen, docs/spec/metrics.md',
  needs: ['stationaryWait'],
  lower: ({ column }) => column('stationaryWait'),
}
