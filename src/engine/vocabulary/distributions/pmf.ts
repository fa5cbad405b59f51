import { Type, type Static } from '@sinclair/typebox'
import { problem } from '../../../base/index.ts'
import { cumulated, nextUniform, pick } from '../../kernel/index.ts'
import type { DistributionDef, DistributionForm } from '../distribution-def.ts'
import { probabilities, sumProblem } from '../probabilities.ts'
import { LARGEST } from '../series-field.ts'

const FIELDS = Type.Object({
  values: Type.Array(Type.Number({ minimum: -LARGEST, maximum: LARGEST }), {
    minItems: 1,
    maxItems: 10_000,
    description: 'What a bin may be, in any order.',
  }),
  probabilities: probabilities('Probability of each value; they sum to 1.'),
})

/** Any values, each with its probability. */
export const pmf: DistributionDef = {
  name: 'pmf',
  doc: 'Any values, each with its probability.',
  fields: FIELDS,
  moments: { mean: 'Σ value · probability', variance: 'Σ value² · probability − mean²' },
  source: 'Inversion over the values in rising order.',
  example: { distribution: 'pmf', values: [0, 10, 250], probabilities: [0.7, 0.25, 0.05] },
  check(form, path, report) {
    const { values, probabilities: parts } = form as Static<typeof FIELDS>
    const place = [...path, 'probabilities']
    if (parts.length !== values.length) {
      const message = `${parts.length} probabilities stand for ${values.length} values`
      report(problem('field-value', place, message, 'Give one for each value.'))
    }
    const offence = sumProblem(parts, 'the probabilities', place)
    if (offence !== undefined) report(offence)
  },
  sampler(form) {
    const rising = outcomes(form).sort((a, b) => a.value - b.value)
    const sums = cumulated(rising.map(({ probability }) => probability))
    return (draws) => rising[pick(sums, nextUniform(draws))]!.value
  },
  mean(form) {
    const mean = outcomes(form).reduce((sum, { value, probability }) => sum + value * probability, 0)
    return () => mean
  },
}

function outcomes(form: DistributionForm): { readonly value: number; readonly probability: number }[] {
  const { values, probabilities: parts } = form as Static<typeof FIELDS>
  return values.map((value, i) => ({ value, probability: parts[i]! }))
}
