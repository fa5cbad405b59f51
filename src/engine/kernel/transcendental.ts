// Functions beyond arithmetic, in pure arithmetic: the same bits on every machine.
export { exp } from './exp.ts'
export { log } from './log.ts'
export { log1p } from './log1p.ts'
export { pow } from './pow.ts'
