import type { Row } from '../row.ts'
import { bundles } from './bundles.ts'
import { compileTime } from './compile.ts'
import { evaluateChain } from './evaluate-chain.ts'
import { evaluateWide } from './evaluate-wide.ts'
import { startTime } from './start.ts'

/** Every row, in the order of the page. */
export const ROWS: readonly Row[] = [evaluateWide, evaluateChain, compileTime, bundles, startTime]
