// In:    many values of one number. Out: what they come to.
// Never: knows where they are from.
// Specified in docs/spec/summaries.md and docs/spec/replications.md.
export { openBuckets, type Buckets } from './buckets.ts'
export { percentiles, type Written } from './percentiles.ts'
export { compensatedSum, definedValues, reduced, type Reduced } from './reduce.ts'
export { SPREAD, spreadOfValues, studentTable } from './spread-of-values.ts'
export { studentT975 } from './student-t.ts'
export { weightedPercentiles } from './weighted-percentiles.ts'
