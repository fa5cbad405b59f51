import type { RunGraph } from '../travel/answers.ts'
import { chartOwners, measureChoices } from './chart-plan.ts'

/** One value of something. */
export interface ValueRow {
  readonly series: string
  /** Measure, and class after a dot. */
  readonly name: string
  readonly unit: string
}

/** The values of something. */
export interface ValueGroup {
  readonly id: string
  readonly label: string
  readonly rows: readonly ValueRow[]
}

/** The series of what is selected, by owner: each measure, then its classes. */
export function valueRows(graph: RunGraph, select: readonly string[]): readonly ValueGroup[] {
  const titles = new Map([...graph.nodes, ...graph.edges, ...graph.resources].map(({ id, title }) => [id, title]))
  return chartOwners(graph, select).map((id) => ({
    id,
    label: titles.get(id) ?? id,
    rows: measureChoices(graph, [id]).flatMap(({ name, unit, classes }) => {
      const series = name === id ? id : `${id}.${name}`
      return [
        { series, name, unit },
        ...classes.map((each) => ({ series: `${series}.${each}`, name: `${name}.${each}`, unit })),
      ]
    }),
  }))
}
