import type { RunAnswer } from '../../service/index.ts'
import { definitionList, table } from '../layout.ts'
import { counted, page, paragraph, section } from './parts.ts'
import type { Screen } from './screen.ts'

interface Owner {
  readonly id: string
  readonly title?: string
  readonly measures: readonly { readonly name: string }[]
  readonly metrics: readonly { readonly name: string }[]
}

/** What the operation getGraph answers, as far as it is shown. */
interface Graph {
  readonly metadata: Pick<RunAnswer, 'templateId'>
  readonly classes: readonly string[]
  readonly nodes: readonly (Owner & { readonly kind: string })[]
  readonly edges: readonly (Owner & {
    readonly from: string
    readonly to: string
    readonly outlet: string
    readonly lag: number
  })[]
  readonly resources: readonly Owner[]
  readonly series: readonly { readonly id: string }[]
}

/** The nodes in flow order with where each leads, then the series of each. */
export function showGraph(graph: Graph, screen: Screen): string {
  const { paint } = screen
  const { metadata, classes, nodes, edges, resources, series } = graph
  const rows = nodes.map(({ id, kind, title }) => [id, kind, leadsTo(id, edges), title ?? ''])
  const head = [{ title: 'node' }, { title: 'kind' }, { title: 'leads to' }, { title: '' }]
  return page(
    `${paint.bold(metadata.templateId ?? 'model')}  ${counted(nodes.length, 'node')}, ${counted(edges.length, 'edge')}`,
    table(head, rows, paint.dim),
    classes.length === 1 ? '' : section('Classes', paragraph(classes.join(', '), screen), screen),
    resources.length === 0 ? '' : section('Resources', seriesOf(resources, screen), screen),
    section('Series', seriesOf([...nodes, ...edges], screen), screen),
    series.length === 0
      ? ''
      : section('Named series', paragraph(series.map(({ id }) => id).join(', '), screen), screen),
  )
}

/** `payment, dead_letters by exhausted, archive after 2 bins`. */
function leadsTo(node: string, edges: Graph['edges']): string {
  const leaving = edges.filter(({ from }) => from === node)
  return leaving
    .map(({ to, outlet, lag }) => {
      const by = outlet === 'served' ? '' : ` by ${outlet}`
      return `${to}${by}${lag === 0 ? '' : ` after ${counted(lag, 'bin')}`}`
    })
    .join(', ')
}

function seriesOf(owners: readonly Owner[], { columns }: Screen): string {
  const entries = owners.map(({ id, measures, metrics }) => {
    const names = [...measures, ...metrics].map(({ name }) => name).join(', ')
    return [id, names === '' ? 'none kept' : names] as const
  })
  return definitionList(entries, { width: columns })
}
