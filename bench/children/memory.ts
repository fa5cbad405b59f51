import { evaluatePrepared } from '../../src/engine/index.ts'
import { prepared } from '../evaluated.ts'
import { chainDocument } from '../models.ts'

/** What a run took, in a process of its own. */
export interface MemoryReport {
  /** Bytes resident before anything was done. */
  readonly idle: number
  /** Most bytes resident. */
  readonly peak: number
  /** Bytes of the columns that the run holds at once. */
  readonly columns: number
  /** Values that were computed: series times bins. */
  readonly values: number
  readonly compileMs: number
  readonly evaluateMs: number
}

/** Evaluate a chain of services and print a {@link MemoryReport}: services, bins, and the outputs with commas between. */
export function memory([services, bins, outputs]: readonly string[]): void {
  const idle = process.memoryUsage.rss()
  const document = chainDocument(Number(services), Number(bins), outputs?.split(','))
  const start = performance.now()
  const model = prepared(document)
  const compiled = performance.now()
  const { value } = evaluatePrepared(model)
  if (value === undefined) throw new Error('the chain does not evaluate')
  const report: MemoryReport = {
    idle,
    peak: process.resourceUsage().maxRSS * 1024,
    columns: model.layout.alive * model.plan.grid.bins * Float64Array.BYTES_PER_ELEMENT,
    values: model.plan.series.length * model.plan.grid.bins,
    compileMs: compiled - start,
    evaluateMs: performance.now() - compiled,
  }
  process.stdout.write(JSON.stringify(report))
}
