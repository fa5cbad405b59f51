import { Type, type Static } from '@sinclair/typebox'
import { atNumber, randomWalk as walk } from '../../kernel/index.ts'
import type { ProcessDef } from '../process-def.ts'
import { LARGEST, seriesField } from '../series-field.ts'

const FIELDS = Type.Object({
  start: Type.Number({ minimum: -LARGEST, maximum: LARGEST, description: 'Value in bin 0.' }),
  sd: seriesField('Standard deviation of a step.'),
})

/** What strays and is not drawn back. */
export const randomWalk: ProcessDef = {
  name: 'random-walk',
  doc: 'What strays and is not drawn back: each value is the one before plus a normal step. It is at start in bin 0.',
  fields: FIELDS,
  moments: { mean: 'start', variance: 't · sd² in bin t' },
  source: 'Box and Jenkins (1970), Time Series Analysis, section 4.1; steps by inversion of draw 0, from bin 1 on.',
  example: { process: 'random-walk', start: 50, sd: 2, min: 0 },
  mean: (form) => atNumber((form as Static<typeof FIELDS>).start),
  draw: (form) => walk((form as Static<typeof FIELDS>).start),
}
