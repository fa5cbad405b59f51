import { Type } from '@sinclair/typebox'
import { defineNode } from '../node-kind.ts'

/** Splits work over its outgoing edges by their shares; holds nothing. */
export const router = defineNode({
  kind: 'router',
  doc: 'Splits work over its outgoing edges by their shares; holds nothing.',
  fields: Type.Object({
    policy: Type.Optional(Type.Literal('shares', { description: 'How work is split: by the shares of the edges.' })),
  }),
  example: {},
  measures: {
    arrivals: { unit: 'items/bin', kind: 'flow', doc: 'work that comes in' },
    served: { unit: 'items/bin', kind: 'flow', doc: 'the same work, leaving in the same bin' },
  },
  derivations: { served: () => ({ formula: 'arrivals', says: 'all that arrives, in the same bin' }) },
  balance: { in: ['arrivals'], out: ['served'], held: [], initial: () => 0 },
  inlet: true,
  outlets: ['served'],
  lower({ arrivals, set, measure }) {
    set('arrivals', arrivals)
    set('served', measure('arrivals'))
  },
})
