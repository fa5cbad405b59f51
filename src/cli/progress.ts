import { amountText } from '../base/index.ts'
import type { Stage } from '../service/index.ts'
import type { CliHost } from './host.ts'

/** Work that takes longer than this says what it is at. */
const PATIENCE_MS = 500

/** So many numbers take about that long to compute. */
const MANY_VALUES = 10_000_000

const WORDS: Readonly<Record<Stage, string>> = {
  prepare: 'reading',
  verify: 'verifying the run that is there',
  evaluate: 'computing',
  write: 'writing',
}

/** Tells standard error what work is at when it takes long, or is going to; nothing when JSON is asked for. */
export function progressTo({ terminal, elapsed }: CliHost, json: boolean): (stage: Stage, values: number) => void {
  const start = elapsed()
  return (stage, values) => {
    if (json || (elapsed() - start < PATIENCE_MS && values < MANY_VALUES)) return
    terminal.err(`${WORDS[stage]}${values > 0 ? ` ${amountText(values)} values` : ''} …\n`)
  }
}
