import { Type } from '@sinclair/typebox'
import { classSeriesField, mixField } from '../class-field.ts'
import { defineNode } from '../node-kind.ts'

/** Where work enters the system. */
export const source = defineNode({
  kind: 'source',
  doc: 'Work enters the system here.',
  fields: Type.Object({
    arrivals: classSeriesField('Items that enter in each bin.', {}, 'amount'),
    mix: Type.Optional(mixField()),
  }),
  example: { arrivals: 100 },
  measures: {
    arrivals: { unit: 'items/bin', kind: 'flow', doc: 'work that enters the system here', sum: 'entered' },
    served: { unit: 'items/bin', kind: 'flow', doc: 'the same work, leaving for the next nodes' },
  },
  balance: { in: ['arrivals'], out: ['served'], held: [], initial: () => 0 },
  inlet: false,
  outlets: ['served'],
  lower({ builder, series, set, measure }) {
    set('arrivals', series('arrivals') ?? builder.constant(0))
    set('served', measure('arrivals'))
  },
})
