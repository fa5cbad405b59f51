import type { Answer } from '../api/client.ts'
import { minutesText, numberText, shareText } from './number-text.ts'

/** A node with its summary numbers. */
export type NodeRow = Answer<'showRun'>['table']['rows'][number]

/** Which way of a number is the better one for who waits; `none` where it is no matter of better. */
export type Better = 'more' | 'less' | 'none'

/** A summary number that every table of nodes shows. */
export interface NodeColumn {
  readonly label: string
  readonly field: Exclude<keyof NodeRow, 'id' | 'kind'>
  readonly text: (value: number | null) => string
  readonly better: Better
}

/** The summary numbers of a node, in the order in which they are shown. */
export const NODE_COLUMNS: readonly NodeColumn[] = [
  { label: 'Arrived', field: 'arrived', text: numberText, better: 'none' },
  { label: 'Served', field: 'served', text: numberText, better: 'more' },
  { label: 'Greatest queue', field: 'peakQueueDepth', text: numberText, better: 'less' },
  { label: 'Wait, 95 %', field: 'p95WaitTime', text: minutesText, better: 'less' },
  { label: 'Utilization', field: 'meanUtilization', text: shareText, better: 'none' },
]
