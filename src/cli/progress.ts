import { amountText } from '../base/index.ts'
import type { Progress, Stage } from '../service/index.ts'
import type { CliHost } from './host.ts'

/** Work that takes longer than this says what it is at. */
const PATIENCE_MS = 500

/** So many numbers take about that long to compute. */
const MANY_VALUES = 10_000_000

const WORDS: Readonly<Record<Stage, string>> = {
  prepare: 'reading',
  verify: 'verifying the run that is there',
  evaluate: 'computing',
  replicate: 'replicating',
  write: 'writing',
}

/** Between two lines about the same stage so much time passes. */
const BETWEEN_MS = 2000

/** Tells standard error what work is at when it takes long, or is going to; nothing when JSON is asked for. */
export function progressTo({ terminal, elapsed }: CliHost, json: boolean): Progress {
  const start = elapsed()
  let next = start + PATIENCE_MS
  return (stage, amount, of) => {
    if (json) return
    if (of !== undefined) {
      // Told again and again: the last one is as good as done.
      if (amount === of || elapsed() < next) return
      next = elapsed() + BETWEEN_MS
      terminal.err(`${WORDS[stage]}: ${amountText(amount)} of ${amountText(of)} …\n`)
      return
    }
    if (elapsed() < start + PATIENCE_MS && amount < MANY_VALUES) return
    terminal.err(`${WORDS[stage]}${amount > 0 ? ` ${amountText(amount)} values` : ''} …\n`)
  }
}
