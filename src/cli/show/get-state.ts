import { localTime, type RunAnswer } from '../../service/index.ts'
import { table } from '../layout.ts'
import { inUnit, page, section, warningText } from './parts.ts'
import type { Screen } from './screen.ts'

type Values = Readonly<Record<string, number | null>>

interface Owner {
  readonly id: string
  readonly measures: Values
  readonly metrics: Values
  readonly byClass: Readonly<Record<string, Values>>
  readonly warnings: readonly string[]
}

/** What the operation getState answers, as far as it is shown. */
interface State {
  readonly metadata: Pick<RunAnswer, 'grid'> & { readonly runId: string | null }
  readonly bin: { readonly index: number; readonly startUtc: string; readonly endUtc: string }
  readonly nodes: readonly (Owner & { readonly kind: string })[]
  readonly edges: readonly Owner[]
  readonly resources: readonly Owner[]
  readonly events: readonly { readonly node: string; readonly kind: string; readonly value: number }[]
  readonly system: { readonly measures: Values; readonly metrics: Values }
  readonly warnings: RunAnswer['warnings']
}

const NODE_COLUMNS = [
  ['arrivals', 'arrivals', 'items'],
  ['served', 'served', 'items'],
  ['queue', 'queueDepth', 'items'],
  ['wait', 'waitTime', 'minutes'],
  ['utilization', 'utilization', 'ratio'],
] as const

/** Everything at one bin: nodes, edges, the whole system, and the warnings that hold. */
export function showState({ metadata, bin, nodes, edges, system, warnings, ...rest }: State, screen: Screen): string {
  const { paint } = screen
  const { timezone, bins } = metadata.grid
  const when = `${localTime(bin.startUtc, timezone)} to ${localTime(bin.endUtc, timezone)}, ${timezone}`
  // What the run has not kept has no line.
  const flowing = edges.filter(({ measures }) => Object.keys(measures).length > 0)
  const flows = flowing.map(({ id, measures }) => [
    id,
    inUnit(measures['flow'] ?? null, 'items'),
    measures['inTransit'] === undefined ? '' : `${inUnit(measures['inTransit'], 'items')} on the way`,
  ])
  const totals = Object.entries({ ...system.measures, ...system.metrics }).map(([name, value]) => [
    name,
    inUnit(value, 'items'),
  ])
  const right = { title: '', align: 'right' } as const
  return page(
    `${paint.bold(`bin ${bin.index}`)} of ${bins}  ${paint.dim(when)}`,
    nodeRows(nodes, screen),
    flows.length === 0 ? '' : section('Edges', table([{ title: '' }, right, { title: '' }], flows, paint.dim), screen),
    resourceRows(rest.resources, screen),
    eventRows(rest.events, screen),
    totals.length === 0 ? '' : section('System', table([{ title: '' }, right], totals, paint.dim), screen),
    warnings.length === 0
      ? ''
      : section('Warnings', warnings.map((one) => warningText(one, screen)).join('\n'), screen),
  )
}

function resourceRows(resources: State['resources'], screen: Screen): string {
  if (resources.length === 0) return ''
  const head = [{ title: '' }, { title: 'capacity', align: 'right' }, { title: 'utilization', align: 'right' }] as const
  const rows = resources.map(({ id, measures, metrics }) => [
    id,
    inUnit(measures['capacity'] ?? null, 'items'),
    inUnit(metrics['utilization'] ?? measures['utilization'] ?? null, 'ratio'),
  ])
  return section('Resources', table(head, rows, screen.paint.dim), screen)
}

function eventRows(events: State['events'], screen: Screen): string {
  if (events.length === 0) return ''
  const rows = events.map(({ node, kind, value }) => [node, kind, inUnit(value, 'items')])
  return section(
    'Events',
    table([{ title: '' }, { title: '' }, { title: '', align: 'right' }], rows, screen.paint.dim),
    screen,
  )
}

function nodeRows(nodes: State['nodes'], { paint }: Screen): string {
  const head = [
    { title: 'node' },
    ...NODE_COLUMNS.map(([title]) => ({ title, align: 'right' }) as const),
    { title: 'warnings' },
  ]
  const values = (of: Values): string[] => NODE_COLUMNS.map(([, name, unit]) => inUnit(of[name] ?? null, unit))
  const rows = nodes.flatMap(({ id, measures, metrics, byClass, warnings }) => [
    [id, ...values({ ...metrics, ...measures }), warnings.join(', ')],
    ...Object.entries(byClass).map(([name, ofClass]) => [`  ${name}`, ...values(ofClass), '']),
  ])
  return table(head, rows, paint.dim)
}
