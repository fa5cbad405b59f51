import type { Row } from '../row.ts'
import { biggest } from './big.ts'
import { bundles } from './bundles.ts'
import { compileTime } from './compile.ts'
import { elsewhere } from './elsewhere.ts'
import { evaluateChain } from './evaluate-chain.ts'
import { evaluateWide } from './evaluate-wide.ts'
import { memoryOfRun } from './memory.ts'
import { replicationsPerSecond } from './replications.ts'
import { startTime } from './start.ts'
import { stateUnderLoad } from './state.ts'
import { wholeRun } from './whole-run.ts'

/** Every row, in the order of the page. */
export const ROWS: readonly Row[] = [
  evaluateWide,
  evaluateChain,
  compileTime,
  memoryOfRun,
  elsewhere,
  bundles,
  startTime,
  stateUnderLoad,
  wholeRun,
  // Last, because it sets the optimizer of the process.
  replicationsPerSecond,
]

/** What is too large to be measured every time, and seven times. */
export const BIG_ROWS: readonly Row[] = [biggest]
