import { Type } from '@sinclair/typebox'
import { defineNode } from '../node-kind.ts'
import { seriesField } from '../series-field.ts'

/** Where work enters the system. */
export const source = defineNode({
  kind: 'source',
  doc: 'Work enters the system here.',
  fields: Type.Object({ arrivals: seriesField('Items that enter in each bin.') }),
  example: { arrivals: 100 },
  measures: {
    arrivals: { unit: 'items/bin', kind: 'flow', doc: 'work that enters the system here', sum: 'entered' },
    served: { unit: 'items/bin', kind: 'flow', doc: 'the same work, leaving for the next nodes' },
  },
  balance: { in: ['arrivals'], out: ['served'], held: [], initial: () => 0 },
  inlet: false,
  outlets: ['served'],
  lower({ series, set, measure }) {
    set('arrivals', series('arrivals')!)
    set('served', measure('arrivals'))
  },
})
