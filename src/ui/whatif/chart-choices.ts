import type { Answer } from '../api/client.ts'

type Run = Answer<'showRun'>['run']

/** A series that can be drawn for both runs. */
export interface ChartChoice {
  /** Of the series. */
  readonly id: string
  /** Node, edge, resource or system. */
  readonly owner: string
  readonly measure: string
  readonly label: string
}

const MEASURES: readonly (readonly [measure: string, label: string])[] = [
  ['queueDepth', 'queue'],
  ['waitTime', 'wait'],
  ['served', 'served'],
  ['utilization', 'utilization'],
  ['arrivals', 'arrivals'],
  ['completed', 'completed'],
]

/** What can be drawn, the first to begin with: of what is selected, then of the bottleneck, then of all else. */
export function chartChoices(run: Run, select: readonly string[]): readonly ChartChoice[] {
  const rank = (id: string): number => (select.includes(id) ? 0 : id === run.bottleneck?.id ? 1 : 2)
  const nodes = [...run.nodes].sort((a, b) => rank(a.id) - rank(b.id))
  const ofNodes = nodes.flatMap(({ id, title = id }) =>
    MEASURES.filter(([measure]) => run.summary[id]?.[measure] !== undefined).map(([measure, label]) => {
      return { id: `${id}.${measure}`, owner: id, measure, label: `${title}: ${label}` }
    }),
  )
  const system = { id: 'system.workInSystem', owner: 'system', measure: 'workInSystem', label: 'Work in the system' }
  return run.summary['system']?.['workInSystem'] === undefined ? ofNodes : [...ofNodes, system]
}
