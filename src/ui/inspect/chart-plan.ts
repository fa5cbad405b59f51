import type { RunGraph } from '../travel/answers.ts'

/** One line of a chart. */
export interface ChartLine {
  /** Id of its series. */
  readonly series: string
  readonly label: string
}

/** One chart: a measure of all that is selected, in one unit. */
export interface ChartPlan {
  readonly measure: string
  readonly unit: string
  readonly lines: readonly ChartLine[]
}

/** What is charted. */
export interface Charted {
  /** Ids of nodes, edges, resources, named series or `system`; none for the system. */
  readonly select: readonly string[]
  /** None for the usual ones. */
  readonly measures: readonly string[]
  /** None for all classes together. */
  readonly classes: readonly string[]
}

/** A measure that something selected has. */
export interface MeasureChoice {
  readonly name: string
  readonly unit: string
  /** Classes that have a series of their own. */
  readonly classes: readonly string[]
}

type Measure = RunGraph['system']['measures'][number]

/** Something that has series. */
interface Owner {
  readonly id: string
  readonly label: string
  readonly measures: readonly Measure[]
}

/** Most lines of one chart: as many as there are colours to tell them apart. */
export const MOST_LINES = 8

/** What is charted when nobody has chosen, as far as it is there, in this order; four at most. */
const USUAL = [
  'queueDepth',
  'waitTime',
  'utilization',
  'workInSystem',
  'inTransit',
  'latency',
  'flow',
  'used',
  'shortfall',
  'level',
  'served',
  'arrivals',
]
const MOST_USUAL = 4

/** The measures that what is selected has, each once, in the order of the graph. */
export function measureChoices(graph: RunGraph, select: readonly string[]): readonly MeasureChoice[] {
  const choices = new Map<string, MeasureChoice>()
  for (const { measures } of ownersOf(graph, select)) {
    for (const { name, unit, classes } of measures) {
      const known = choices.get(name)?.classes ?? []
      choices.set(name, { name, unit, classes: [...new Set([...known, ...classes])] })
    }
  }
  return [...choices.values()]
}

/** Names of the measures that are charted: those that are asked for and there, or the usual ones. */
export function chartedMeasures(choices: readonly MeasureChoice[], asked: readonly string[]): readonly string[] {
  const names = new Set(choices.map(({ name }) => name))
  const found = asked.filter((name) => names.has(name))
  if (found.length > 0) return found
  const usual = USUAL.filter((name) => names.has(name))
  return (usual.length > 0 ? usual : [...names]).slice(0, MOST_USUAL)
}

/** The charts of what is selected: one for each measure, with a line for each owner and class, {@link MOST_LINES} at most. */
export function chartPlans(graph: RunGraph, charted: Charted): readonly ChartPlan[] {
  const owners = ownersOf(graph, charted.select)
  const names = chartedMeasures(measureChoices(graph, charted.select), charted.measures)
  return names.map((measure) => {
    const lines = owners.flatMap((owner) =>
      linesOf(owner, measure, { classes: charted.classes, alone: owners.length === 1 }),
    )
    const unit = owners.flatMap(({ measures }) => measures).find(({ name }) => name === measure)!.unit
    return { measure, unit, lines: lines.slice(0, MOST_LINES) }
  })
}

/** Owners of the charts, for a request of their series. */
export function chartOwners(graph: RunGraph, select: readonly string[]): readonly string[] {
  return ownersOf(graph, select).map(({ id }) => id)
}

function ownersOf(graph: RunGraph, select: readonly string[]): readonly Owner[] {
  const known = new Map<string, Owner>()
  for (const { id, title, measures, metrics } of [...graph.nodes, ...graph.edges, ...graph.resources]) {
    known.set(id, { id, label: title ?? id, measures: [...measures, ...metrics] })
  }
  for (const { id, unit, kind } of graph.series) {
    known.set(id, { id, label: id, measures: [{ name: id, unit, kind, classes: [] }] })
  }
  const { measures, metrics } = graph.system
  const system = { id: 'system', label: 'system', measures: [...measures, ...metrics] }
  const found = select.flatMap((id) => known.get(id) ?? [])
  return found.length > 0 ? found : [system]
}

function linesOf(
  { id, label, measures }: Owner,
  measure: string,
  { classes, alone }: { readonly classes: readonly string[]; readonly alone: boolean },
): readonly ChartLine[] {
  const found = measures.find(({ name }) => name === measure)
  if (found === undefined) return []
  const series = id === measure ? id : `${id}.${measure}`
  const apart = classes.filter((name) => found.classes.includes(name))
  if (apart.length === 0) return [{ series, label: alone ? measure : label }]
  return apart.map((name) => ({ series: `${series}.${name}`, label: alone ? name : `${label} · ${name}` }))
}
