import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explain, explainedRun, valueOfFormula, type ExplainedRun, type Link } from '../../src/engine/index.ts'
import { models } from '../support/arbitraries.ts'
import { scaled } from '../support/tier.ts'
import { VECTORS } from '../support/vectors.ts'

/** What the stationary chain gives: a table lookup, with its arguments as terms. */
const LOOKUP = /\.chain_\d+\.(waiting|full|delayed)$/

/** What is left of each bin of entry after work was held back is known to fifo alone (docs/spec/explain.md). */
const KNOWN_TO_FIFO = /the discipline alone knows$/

/** Times are differences of clock times, which lose digits. */
const TIMES = /\.(wait|waitTime|latency|oldestAge|entry|first|last|age|\w+Age|cycleTime|flowEfficiency)(\.\w+)?$/

/** What is wrong with a link: nothing, or a sentence. */
function wrong(run: ExplainedRun, { series, binIndex, value, formula, text, terms, place }: Link): readonly string[] {
  if (text === '') return [`${series} says nothing in bin ${binIndex}`]
  if (formula === null) {
    const isTold = LOOKUP.test(series) || KNOWN_TO_FIFO.test(text)
    const isGiven = place !== null || (isTold && terms.length > 0)
    return isGiven ? [] : [`${series} has no formula in bin ${binIndex}: ${text}`]
  }
  const again = valueOfFormula(run, formula, binIndex)
  if (Number.isNaN(value)) return Number.isNaN(again) ? [] : [`${series} is undefined, and ${formula} is ${again}`]
  // A difference of large terms has no more digits than they have.
  const scale = Math.max(1, Math.abs(value), ...terms.map((term) => Math.abs(term.value) || 0))
  const tolerance = TIMES.test(series) ? 1e-7 : 1e-9
  return Math.abs(again - value) <= tolerance * scale
    ? []
    : [`${series} is ${value} in bin ${binIndex}, and ${formula} is ${again}`]
}

/** Everything wrong with the links of some bins of every series. */
function wrongLinks(document: unknown, bins: readonly number[], most: number): readonly string[] {
  const { value: run } = explainedRun(document)
  if (run === undefined) return []
  const seen = new Set<string>()
  const within = [...new Set(bins)].filter((bin) => bin < run.model.grid.bins)
  return run.plan.series.flatMap(({ id }) =>
    within.flatMap((bin) =>
      explain(run, id, bin, most).links.flatMap((link) => {
        const key = `${link.series} ${link.binIndex}`
        if (seen.has(key)) return []
        seen.add(key)
        return wrong(run, link)
      }),
    ),
  )
}

describe.each(VECTORS.map(({ name, model }) => [name, model] as const))('%s', (_name, model) => {
  test('every link re-computes to its value or is given', () => {
    expect(wrongLinks(model, [0, 1, 2, 7, 40], 8)).toEqual([])
  })
})

test('every link of a random model re-computes to its value or is given', { timeout: 600_000 }, () => {
  const bins = fc.array(fc.nat(29), { minLength: 2, maxLength: 3 })
  const property = fc.property(models, bins, (document, at) => {
    expect(wrongLinks(document, at, 12)).toEqual([])
  })
  fc.assert(property, { numRuns: scaled(30, 150) })
})
