import type { Answer } from '../api/client.ts'
import { changeText, countText, minutesText, NOTHING, numberText, shareText } from '../parts/number-text.ts'

type Shown = Pick<Answer<'showRun'>, 'run' | 'table'>
type Row = Answer<'showRun'>['table']['rows'][number]

/** Which way of a number is the better one for who waits; `none` where it is no matter of better. */
export type Better = 'more' | 'less' | 'none'

/** A number of a run beside that of another. */
export interface Difference {
  readonly label: string
  /** Where it is, of the run that is tried. */
  readonly at: string
  readonly before: string
  readonly after: string
  /** With its sign; empty where they are equal or one is undefined. */
  readonly change: string
  readonly verdict: 'better' | 'worse' | 'same' | 'other'
}

type Text = (value: number | null) => string

/** How a number compares. */
export function verdictOf(before: number | null, after: number | null, better: Better): Difference['verdict'] {
  if (before === after) return 'same'
  if (better === 'none' || before === null || after === null) return 'other'
  return after > before === (better === 'more') ? 'better' : 'worse'
}

interface Compared {
  readonly label: string
  readonly at?: string
  readonly before: number | null
  readonly after: number | null
  readonly text: Text
  readonly better: Better
}

function difference({ label, at = '', before, after, text, better }: Compared): Difference {
  const change = changeText(before, after, text)
  const verdict = change === '' && before !== null && after !== null ? 'same' : verdictOf(before, after, better)
  return { label, at, before: text(before), after: text(after), change, verdict }
}

/** The numbers by which two runs are told apart first: bottleneck, work done, greatest queue, longest wait, target. */
export function headline(base: Shown, now: Shown): readonly Difference[] {
  const queue = [mostOf(base, 'peakQueueDepth'), mostOf(now, 'peakQueueDepth')] as const
  const wait = [mostOf(base, 'p95WaitTime'), mostOf(now, 'p95WaitTime')] as const
  const target = [leastKept(base), leastKept(now)] as const
  return [
    bottlenecks(base, now),
    difference({
      label: 'Completed',
      before: totalOf(base, 'completed'),
      after: totalOf(now, 'completed'),
      text: numberText,
      better: 'more',
    }),
    difference({
      label: 'Greatest queue',
      at: queue[1].title,
      before: queue[0].value,
      after: queue[1].value,
      text: numberText,
      better: 'less',
    }),
    difference({
      label: 'Longest wait, 95 %',
      at: wait[1].title,
      before: wait[0].value,
      after: wait[1].value,
      text: minutesText,
      better: 'less',
    }),
    ...(now.run.attainment.length === 0
      ? []
      : [
          difference({
            label: 'Target kept',
            at: target[1].title,
            before: target[0].value,
            after: target[1].value,
            text: shareText,
            better: 'more',
          }),
        ]),
  ]
}

function bottlenecks(base: Shown, now: Shown): Difference {
  const said = ({ run }: Shown): string => (run.bottleneck === null ? 'none' : titleOf(run, run.bottleneck.id))
  const [was, is] = [base.run.bottleneck?.bins ?? 0, now.run.bottleneck?.bins ?? 0]
  const moved = base.run.bottleneck?.id !== now.run.bottleneck?.id
  return {
    label: 'Bottleneck',
    at: '',
    before: was === 0 ? 'none' : `${said(base)}, ${countText(was, 'bin')}`,
    after: said(now),
    change: moved ? (is === 0 ? 'gone' : 'moved') : was === is ? '' : `${changeText(was, is, numberText)} bins`,
    verdict: moved && is > 0 ? 'other' : verdictOf(was, is, 'less'),
  }
}

function titleOf(run: Shown['run'], id: string): string {
  return [...run.nodes, ...run.resources].find((part) => part.id === id)?.title ?? id
}

interface Found {
  readonly value: number | null
  readonly title: string
}

function mostOf({ run, table }: Shown, field: 'peakQueueDepth' | 'p95WaitTime'): Found {
  const found = table.rows.reduce<Row | undefined>(
    (most, row) => ((row[field] ?? -1) > (most?.[field] ?? -1) ? row : most),
    undefined,
  )
  return found === undefined ? { value: null, title: '' } : { value: found[field], title: titleOf(run, found.id) }
}

function leastKept({ run }: Shown): Found {
  const known = run.attainment.filter(({ attainment }) => attainment !== null)
  const worst = known.toSorted((a, b) => a.attainment! - b.attainment!)[0]
  return worst === undefined ? { value: null, title: '' } : { value: worst.attainment, title: titleOf(run, worst.node) }
}

function totalOf({ run }: Shown, measure: string): number | null {
  return run.summary['system']?.[measure]?.total ?? null
}

/** A node with its numbers in both runs. */
export interface NodeDifference {
  readonly id: string
  readonly title: string
  readonly cells: readonly Difference[]
}

/** Names of the columns of {@link nodeDifferences}. */
export const NODE_COLUMNS = ['Arrived', 'Served', 'Greatest queue', 'Wait, 95 %', 'Utilization'] as const

/** The nodes that both runs have, with the numbers of the tried run and how they differ. */
export function nodeDifferences(base: Shown, now: Shown): readonly NodeDifference[] {
  const rows = new Map(base.table.rows.map((row) => [row.id, row]))
  return now.table.rows.flatMap((after) => {
    const before = rows.get(after.id)
    if (before === undefined) return []
    const cell = (label: string, field: Exclude<keyof Row, 'id' | 'kind'>, text: Text, better: Better): Difference =>
      difference({ label, before: before[field], after: after[field], text, better })
    const cells = [
      cell('Arrived', 'arrived', numberText, 'none'),
      cell('Served', 'served', numberText, 'more'),
      cell('Greatest queue', 'peakQueueDepth', numberText, 'less'),
      cell('Wait, 95 %', 'p95WaitTime', minutesText, 'less'),
      cell('Utilization', 'meanUtilization', shareText, 'none'),
    ]
    return [{ id: after.id, title: titleOf(now.run, after.id), cells }]
  })
}

/** Whether anything of a row is defined in the tried run. */
export function hasNumbers({ cells }: NodeDifference): boolean {
  return cells.some(({ after }) => after !== NOTHING)
}
