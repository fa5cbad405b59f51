import { parseArgs } from 'node:util'
import { wallClock, workClock } from './measure.ts'
import type { Effort } from './row.ts'

/** What is measured, and where it goes. */
export interface BenchOptions {
  readonly ids: ReadonlySet<string>
  readonly effort: Effort
  /** Where the figures go as JSON. */
  readonly json?: string
  /** Whether the largest runs are measured, once each, and nothing else. */
  readonly big: boolean
  /** Whether the page is written: everything is measured at its whole size. */
  readonly writesPage: boolean
}

const WHOLE: Effort = { rounds: 7, part: 1, clock: wallClock }
const QUICK: Effort = { rounds: 3, part: 0.2, clock: workClock }

/**
 * Options of `npm run bench -- …`: `--only a,b` measures some rows, `--quick` a fifth of each in three rounds, where there
 * is no floor by processor time, `--big` the largest runs, `--json FILE` writes the figures there.
 *
 * @throws Error for an option or a row that is not known
 */
export function readOptions(argv: readonly string[], known: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      only: { type: 'string' },
      quick: { type: 'boolean' },
      big: { type: 'boolean' },
      json: { type: 'string' },
    },
  })
  const ids = values.only?.split(',') ?? known
  const unknown = ids.filter((id) => !known.includes(id))
  if (unknown.length > 0) throw new Error(`no row "${unknown.join('", "')}"; there are ${known.join(', ')}`)
  const quick = values.quick === true
  const big = values.big === true
  return {
    ids: new Set(ids),
    effort: quick ? QUICK : WHOLE,
    big,
    writesPage: !quick && !big && values.only === undefined,
    ...(values.json === undefined ? {} : { json: values.json }),
  }
}
