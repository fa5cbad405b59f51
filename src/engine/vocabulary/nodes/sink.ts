import { Type } from '@sinclair/typebox'
import { defineNode } from '../node-kind.ts'

/** Where work leaves the system, completed or failed. */
export const sink = defineNode({
  kind: 'sink',
  doc: 'Work leaves the system here, completed or failed.',
  fields: Type.Object({
    outcome: Type.Optional(
      Type.Union([Type.Literal('completed'), Type.Literal('failed')], {
        description: 'What it means to end here; completed unless said.',
      }),
    ),
  }),
  example: { outcome: 'failed' },
  measures: {
    arrivals: { unit: 'items/bin', kind: 'flow', doc: 'work that ends here' },
    completed: {
      unit: 'items/bin',
      kind: 'flow',
      doc: 'work that leaves the system done (equal to arrivals)',
      where: ({ outcome }) => outcome !== 'failed',
      sum: 'completed',
    },
    failed: {
      unit: 'items/bin',
      kind: 'flow',
      doc: 'work that leaves the system failed (equal to arrivals)',
      where: ({ outcome }) => outcome === 'failed',
      sum: 'failed',
    },
    age: {
      unit: 'minutes',
      kind: 'time',
      doc: 'minutes since entering of what arrives',
      scratch: true,
      meanBy: 'arrivals',
    },
  },
  derivations: {
    completed: () => ({ formula: 'arrivals', says: 'all that arrives: it is done' }),
    failed: () => ({ formula: 'arrivals', says: 'all that arrives: it has failed' }),
    latency: () => ({ formula: 'arrivalsAge', says: 'the mean time since entering the system of what arrives' }),
    age: () => ({ formula: 'latency', says: 'the same' }),
  },
  balance: { in: ['arrivals'], out: ['completed', 'failed'], held: [], initial: () => 0 },
  inlet: true,
  outlets: [],
  lower({ arrivals, arrivalsAge, fields, set, measure }) {
    set('arrivals', arrivals)
    set(fields.outcome === 'failed' ? 'failed' : 'completed', measure('arrivals'))
    set('age', arrivalsAge)
  },
})
