// In:    many values of one number. Out: what they come to.
// Never: knows where they are from.
// Specified in docs/spec/summaries.md and docs/spec/replications.md.
export type { Buckets } from './buckets.ts'
export { openBuckets, percentiles, type Written } from './percentiles.ts'
export { reduced } from '#reduced'
export { compensatedSum, definedValues, type Reduced } from './reduce.ts'
export { SPREAD, spreadOfValues, studentTable } from './spread-of-values.ts'
export { studentT975 } from './student-t.ts'
export { weightedPercentiles } from './weighted-percentiles.ts'
