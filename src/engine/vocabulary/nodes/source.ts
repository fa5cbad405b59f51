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
  derivations: {
    arrivals: ({ fields, workClass, classes }) => {
      const part = workClass === null || classes.length === 0 ? undefined : fields.mix?.[workClass]
      const plain = { formula: 'fields.arrivals', says: 'what the source lets in, as given' }
      if (fields.mix === undefined || workClass === null) return plain
      return { formula: `fields.arrivals * ${part ?? 0}`, says: 'the part of this class in what the source lets in' }
    },
    served: () => ({ formula: 'arrivals', says: 'all that the source lets in' }),
  },
  balance: { in: ['arrivals'], out: ['served'], held: [], initial: () => 0 },
  inlet: false,
  outlets: ['served'],
  lower({ builder, series, set, measure }) {
    set('arrivals', series('arrivals') ?? builder.constant(0))
    set('served', measure('arrivals'))
  },
})
