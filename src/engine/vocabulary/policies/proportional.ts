import { divideProportionally } from '../../kernel/index.ts'
import type { ResourcePolicy } from '../resource-policy.ts'

/** Everyone gets the same part of what it wants. */
export const proportional: ResourcePolicy = {
  policy: 'proportional',
  doc: 'Every user gets the same part of what it wants.',
  ordered: false,
  example: { wants: [60, 60], capacity: 80, gives: [40, 40] },
  divide: divideProportionally,
  share: ({ wants, available, of }) => ({
    formula: `${wants[of]!.formula} * ${available.formula} / (${wants.map(({ formula }) => formula).join(' + ')})`,
    says: 'what it wants, scaled by what there is over what all want',
  }),
}
