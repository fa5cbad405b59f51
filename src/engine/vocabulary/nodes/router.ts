import { Type } from '@sinclair/typebox'
import { defineNode } from '../node-kind.ts'
import { ROUTING_POLICIES } from '../routing/index.ts'

const POLICIES = ['shares', ...ROUTING_POLICIES.keys()]

/** Parts work over its outgoing edges, by their shares or by what it sees of its targets; holds nothing. */
export const router = defineNode({
  kind: 'router',
  doc: 'Parts work over its outgoing edges, by their shares or by what it sees of its targets; holds nothing.',
  fields: Type.Object({
    policy: Type.Optional(
      Type.Union(
        POLICIES.map((name) => Type.Literal(name)),
        {
          description:
            'How work is parted: by the shares of the edges (default), into the shortest queues, or by spare capacity.',
        },
      ),
    ),
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
  routing: ({ policy = 'shares' }) => ROUTING_POLICIES.get(policy),
  lower({ arrivals, set, measure }) {
    set('arrivals', arrivals)
    set('served', measure('arrivals'))
  },
})
