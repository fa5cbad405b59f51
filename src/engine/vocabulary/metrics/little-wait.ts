import type { MetricDef } from '../metric-def.ts'
import { emitRatio } from './emit-ratio.ts'

/** The wait that Little's law gives from the queue at the end of the bin. */
export const littleWait: MetricDef = {
  id: 'littleWait',
  unit: 'minutes',
  kind: 'time',
  doc: "What Little's law says of the wait, from the queue at the end of the bin; equal to waitTime only in a steady state.",
  formula: 'queueDepth / attempts * MINUTES(); undefined where nothing is attempted',
  source: 'Little, A Proof for the Queuing Formula L = λW (1961)',
  needs: ['queueDepth', 'attempts'],
  lower: ({ builder, binMinutes, column }) => emitRatio(builder, column('queueDepth'), column('attempts'), binMinutes),
}
