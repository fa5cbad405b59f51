import type { CohortLog } from '../../kernel/index.ts'
import type { Derivation, DerivationFacts } from '../derivation.ts'
import { entryWords, fromName, type EntrySpan } from '../entry-names.ts'

/** Parts of what is told at once; more of them are told in groups. */
const MOST_PARTS = 8

/** Entry bins of which a measure tells in a bin, by the measure. */
const ENTRIES: Readonly<Record<string, (log: CohortLog, bin: number) => readonly number[]>> = {
  taken: (log, bin) => log.takenIn(bin),
  cut: (log, bin) => log.cutIn(bin),
  waits: (log, bin) => log.waitingIn(bin),
  stays: (log, bin) => log.stayingIn(bin),
}

/** Means, each with the amount that weighs it, and the same in words. */
const MEANS: Readonly<Record<string, readonly [string, string, string]>> = {
  wait: ['taken', 'what is attempted in the bin came', 'the mean of how long it waited'],
  age: ['taken', 'what is attempted in the bin came', 'the mean of how old it was then'],
  cutAge: ['cut', 'what is rejected in the bin came', 'the mean of how old it is'],
  standingAge: ['waits', 'what waits at the end of the bin came', 'the mean of how old it is'],
  lateAge: ['stays', 'what is not attempted in the bin came', 'the mean of how old it is'],
}

/** The spans in which the parts of a measure are told, of everything or of one span. */
export function spansOf(log: CohortLog, measure: string, bin: number, within?: EntrySpan): readonly EntrySpan[] {
  const weight = MEANS[measure]?.[0] ?? measure
  const entries = ENTRIES[weight]!(log, bin).filter(
    (entry) => within === undefined || (entry >= within.first && entry <= within.last),
  )
  let size = 1
  while (entries.length > size * MOST_PARTS) size *= MOST_PARTS
  const count = Math.ceil(entries.length / size)
  return Array.from({ length: count }, (_, i) => {
    const part = entries.slice(i * size, (i + 1) * size)
    return { first: part[0]!, last: part.at(-1)! }
  })
}

/** A measure of all parts together, or of one span of them: the sum, or the mean weighted by amount. */
export function overParts({ log, workClass, bin }: DerivationFacts, measure: string, within?: EntrySpan): Derivation {
  const known = log(workClass)
  const spans = known === undefined ? [] : spansOf(known, measure, bin, within)
  if (spans.length === 0) return { formula: '0', says: 'nothing' }
  const came = entryWords({ first: spans[0]!.first, last: spans.at(-1)!.last })
  const names = spans.map((span) => fromName(span, measure))
  const mean = MEANS[measure]
  if (mean === undefined) return { formula: names.join(' + '), says: `the sum of its parts, which came ${came}` }
  const [weight, what, words] = mean
  const weights = spans.map((span) => fromName(span, weight))
  const says = `${what} ${came}: ${words}`
  if (names.length === 1) return { formula: names[0]!, says }
  const products = names.map((name, i) => `${weights[i]!} * ${name}`)
  return { formula: `(${products.join(' + ')}) / (${weights.join(' + ')})`, says }
}
