import { Type, type Static } from '@sinclair/typebox'
import { problem } from '../../../base/index.ts'
import { modulatedPoisson, type ProcessWriter } from '../../kernel/index.ts'
import { probabilities, sumProblem } from '../probabilities.ts'
import type { ProcessDef, ProcessForm } from '../process-def.ts'
import { LARGEST } from '../series-field.ts'

/** Most states. */
const MOST_STATES = 100

const FIELDS = Type.Object({
  rates: Type.Array(Type.Number({ minimum: 0, maximum: LARGEST }), {
    minItems: 1,
    maxItems: MOST_STATES,
    description: 'Mean count of a bin in each state; it starts in the first.',
  }),
  transition: Type.Array(probabilities('From a state to each.'), {
    minItems: 1,
    maxItems: MOST_STATES,
    description: 'For each state the probabilities of those of the next bin; each list sums to 1.',
  }),
})

/** Poisson counts whose mean changes by chance. */
export const mmpp: ProcessDef = {
  name: 'mmpp',
  doc: 'Counts of independent events whose mean follows a chain of states, such as calm and storm. Its mean in a bin is the rate of the state.',
  fields: FIELDS,
  moments: {
    mean: 'rate of the state; in the long run Σ share of the state · rate',
    variance: 'rate of the state; in the long run that mean plus the variance of the rates',
  },
  source:
    'Fischer and Meier-Hellstern (1993), The Markov-modulated Poisson process cookbook, Performance Evaluation 18, 149-171, in steps of a bin; the state by inversion of draw 0, from bin 1 on, the count by the draws from 1 on.',
  example: { process: 'mmpp', rates: [20, 200], transition: [[0.95, 0.05], [0.3, 0.7]] }, // prettier-ignore
  check(form, path, report) {
    const { rates, transition } = form as Static<typeof FIELDS>
    if (transition.length !== rates.length) {
      const message = `${transition.length} lists stand for ${rates.length} states`
      report(problem('field-value', [...path, 'transition'], message, 'Give one list for each rate.'))
    }
    transition.forEach((row, i) => {
      const place = [...path, 'transition', i]
      if (row.length !== rates.length) {
        const message = `${row.length} probabilities stand for ${rates.length} states`
        report(problem('field-value', place, message, 'Give one for each rate.'))
      }
      const offence = sumProblem(row, `the probabilities from state ${i}`, place)
      if (offence !== undefined) report(offence)
    })
  },
  drawnMean: true,
  mean: (form) => writer(form, false),
  draw: (form) => writer(form, true),
}

function writer(form: ProcessForm, counted: boolean): ProcessWriter {
  const { rates, transition } = form as Static<typeof FIELDS>
  return modulatedPoisson(rates, transition, counted)
}
