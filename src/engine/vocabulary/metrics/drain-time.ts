import { drainTime as drainTimeKernel } from '../../kernel/index.ts'
import { anew } from '../../plan/index.ts'
import type { MetricDef } from '../metric-def.ts'

/** How long the queue would take to clear. */
export const drainTime: MetricDef = {
  id: 'drainTime',
  unit: 'minutes',
  kind: 'time',
  doc: 'How long the queue would take to clear at the rates of this bin.',
  formula:
    'queueDepth / (capacity - arrivals - retries) * bin minutes, all in units of work; undefined where the queue does not shrink',
  derive: () => ({
    formula: 'IF(capacity - entriesWork > 1e-9 * capacity, queueWork / (capacity - entriesWork) * MINUTES(), 0 / 0)',
    says: 'the queue, divided by how fast it would shrink at the rates of this bin; undefined where it does not shrink',
  }),
  source: 'fluid queue, Newell, Applications of Queueing Theory (1982)',
  needs: ['queueWork', 'capacity', 'entriesWork'],
  where: (fields) => fields.capacity !== undefined || fields.servers !== undefined,
  lower: ({ builder, binMinutes, column }) =>
    builder.emit({
      name: 'drain-time',
      now: [column('queueWork'), column('capacity'), column('entriesWork')],
      constants: { binMinutes },
      start: anew(({ outs: [out], now: [queueDepth, capacity, entries] }) => (t0, t1) => {
        drainTimeKernel(out!, { queueDepth: queueDepth!, capacity: capacity!, entries: entries! }, binMinutes, t0, t1)
      }),
    }),
}
