import type { Answer } from '../api/client.ts'
import { NODE_COLUMNS, type Better, type NodeColumn, type NodeRow } from '../parts/node-columns.ts'
import { changeText, countText, minutesText, NOTHING, numberText, shareText } from '../parts/number-text.ts'

type Shown = Pick<Answer<'showRun'>, 'run' | 'table'>

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

/** How a number compares. */
export function verdictOf(before: number | null, after: number | null, better: Better): Difference['verdict'] {
  if (before === after) return 'same'
  if (better === 'none' || before === null || after === null) return 'other'
  return after > before === (better === 'more') ? 'better' : 'worse'
}

/** What is compared of two numbers, and how they are written. */
type Figure = Pick<NodeColumn, 'label' | 'text' | 'better'>

/** A number of a run, and where in it that is. */
interface Found {
  readonly value: number | null
  readonly title: string
}

/** A number by which runs are told apart, and how it is found in one of them. */
interface Headline extends Figure {
  readonly find: (run: Shown) => Found
}

const HEADLINES: readonly Headline[] = [
  { label: 'Completed', text: numberText, better: 'more', find: completed },
  { label: 'Greatest queue', text: numberText, better: 'less', find: (run) => mostOf(run, 'peakQueueDepth') },
  { label: 'Longest wait, 95 %', text: minutesText, better: 'less', find: (run) => mostOf(run, 'p95WaitTime') },
]

/** Of runs that have targets. */
const TARGET: Headline = { label: 'Target kept', text: shareText, better: 'more', find: leastKept }

/** The numbers by which two runs are told apart first: bottleneck, work done, greatest queue, longest wait, target. */
export function headline(base: Shown, now: Shown): readonly Difference[] {
  const figures = now.run.attainment.length === 0 ? HEADLINES : [...HEADLINES, TARGET]
  const differences = figures.map((figure) => difference(figure, figure.find(base).value, figure.find(now)))
  return [bottlenecks(base, now), ...differences]
}

function difference({ label, text, better }: Figure, before: number | null, now: Found): Difference {
  const { value: after, title: at } = now
  const change = changeText(before, after, text)
  const verdict = change === '' && before !== null && after !== null ? 'same' : verdictOf(before, after, better)
  return { label, at, before: text(before), after: text(after), change, verdict }
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

function mostOf({ run, table }: Shown, field: 'peakQueueDepth' | 'p95WaitTime'): Found {
  const found = table.rows.reduce<NodeRow | undefined>(
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

function completed({ run }: Shown): Found {
  return { value: run.summary['system']?.['completed']?.total ?? null, title: '' }
}

/** A node with its numbers in both runs. */
export interface NodeDifference {
  readonly id: string
  readonly title: string
  /** One for each of {@link NODE_COLUMNS}. */
  readonly cells: readonly Difference[]
}

/** The nodes that both runs have, with the numbers of the tried run and how they differ. */
export function nodeDifferences(base: Shown, now: Shown): readonly NodeDifference[] {
  const rows = new Map(base.table.rows.map((row) => [row.id, row]))
  return now.table.rows.flatMap((after) => {
    const before = rows.get(after.id)
    if (before === undefined) return []
    const cells = NODE_COLUMNS.map((column) =>
      difference(column, before[column.field], { value: after[column.field], title: '' }),
    )
    return [{ id: after.id, title: titleOf(now.run, after.id), cells }]
  })
}

/** Whether anything of a row is defined in the tried run. */
export function hasNumbers({ cells }: NodeDifference): boolean {
  return cells.some(({ after }) => after !== NOTHING)
}
