// In:    a run whose every value is at hand. Out: how a value came about, link by link, in formulas and in words.
// Never: computes a value that it tells but by the formula beside it; knows a node kind or a metric by name.
// Specified in docs/spec/explain.md.
export { explain, MOST_LINKS } from './explain.ts'
export { valueOfFormula } from './value.ts'
export type { Explanation, Link, Term } from './explain.ts'
export type { ExplainedRun } from './facts.ts'
