import { amountText, minutesText, percentText } from '../../base/index.ts'
import type { RunAnswer } from '../../service/index.ts'
import { indented, table } from '../layout.ts'
import type { Screen } from './screen.ts'

/** Stands where there is no value. */
export const NONE = '–'

/** A number for people, or a dash. */
export function amount(value: number | null): string {
  return value === null ? NONE : amountText(value)
}

/** A value of a series in its unit. */
export function inUnit(value: number | null, unit: string): string {
  if (value === null) return NONE
  if (unit === 'minutes') return minutesText(value)
  return unit === 'ratio' ? percentText(value) : amountText(value)
}

/** `1 warning`, `2 warnings`. */
export function counted(count: number, noun: string): string {
  return `${amountText(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** Of a table with a row per node. */
export const NODE_COLUMNS = [
  { title: 'node' },
  { title: 'served', align: 'right' },
  { title: 'peak queue', align: 'right' },
  { title: 'p95 wait', align: 'right' },
  { title: 'utilization', align: 'right' },
] as const

/** The nodes of a run in flow order: what each served, how long its queue grew, how long work waited, how busy it was. */
export function nodeTable({ rows }: RunAnswer['table'], { paint }: Screen): string {
  const cells = rows.map((row) => [
    row.id,
    workText(row),
    row.peakQueueDepth === null ? NONE : `${amountText(row.peakQueueDepth)} items`,
    row.p95WaitTime === null ? NONE : minutesText(row.p95WaitTime),
    row.meanUtilization === null ? NONE : percentText(row.meanUtilization),
  ])
  return table(NODE_COLUMNS, cells, (title) => paint.dim(title))
}

/** What a node served; where nothing is served, at a sink, what arrived there. */
function workText({ served, arrived }: RunAnswer['table']['rows'][number]): string {
  if (served !== null) return `${amountText(served)} items`
  return arrived === null ? NONE : `${amountText(arrived)} arrived`
}

/** A title with text under it. */
export function section(title: string, text: string, { paint }: Screen): string {
  return `${paint.bold(title)}\n${text}`
}

/** A paragraph, two spaces from the left. */
export function paragraph(text: string, { columns }: Screen, indent = 2): string {
  return indented(text, indent, columns)
}

/** A sentence as it stands alone: a capital would change an id, so that only the end is added. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

type Warning = RunAnswer['warnings'][number]

/** A warning: what holds where, and what to change. */
export function warningText({ code, severity, node, message, hint }: Warning, screen: Screen): string {
  const { paint } = screen
  const colour = severity === 'warning' ? paint.yellow : paint.cyan
  return [
    `  ${colour(code)}  ${paint.bold(node)}`,
    paragraph(sentence(message), screen, 4),
    paragraph(`Change: ${sentence(hint)}`, screen, 4),
  ].join('\n')
}

type Threshold = RunAnswer['thresholds'][number]

/** A threshold: its name, what it came to and what it should be. */
export function thresholdText({ name, that, status, value, bound }: Threshold, { paint }: Screen): string {
  const mark =
    status === 'pass' ? paint.green('holds') : status === 'fail' ? paint.red('fails') : paint.yellow('not checked')
  const what = name === undefined ? that : `${name} (${that})`
  const is = value === null ? 'is undefined' : `is ${amountText(value)}`
  return `  ${mark}  ${what} ${is}; wanted ${bound}`
}

/** How to see the next page of a list, when there is one. */
export function moreText(nextCursor: string | null, { onward }: Screen): string {
  return nextCursor === null ? '' : `There are more: ${onward(nextCursor)}`
}

/** Blocks of text with an empty line between them. */
export function page(...blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}
