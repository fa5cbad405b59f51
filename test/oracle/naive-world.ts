import type { Outlets } from './naive-edges.ts'
import type { NaiveEdge, NaiveModel, NaiveNode } from './naive-model.ts'
import { meanOf } from './naive-model.ts'
import type { NaiveServiceBin } from './naive-service.ts'
import type { NaiveStart } from './naive-service-start.ts'
import type { Allotments } from './naive-held.ts'

/** What moves in a bin, by class: items, and mean minutes since they entered the system (NaN where there are none). */
export interface Flow {
  readonly amounts: readonly number[]
  readonly ages: readonly number[]
}

/** The run so far. Everything is computed when it is first asked for, and kept. */
export interface NaiveWorld {
  readonly model: NaiveModel
  /** Publishes a value of bin t. */
  readonly put: (id: string, t: number, value: number) => void
  /** Publishes a measure over all classes and, when classes are declared, of each. */
  readonly publish: (id: string, t: number, amounts: readonly number[]) => void
  /** Value of a published series, 0 before bin 0; computes what it belongs to if need be. */
  readonly at: (id: string, t: number) => number
  /** The same of what has been published; 0 when nothing has. */
  readonly recorded: (id: string, t: number) => number
  /** Value of a series field in a bin. */
  readonly field: (value: unknown, t: number) => number
  /** The same by class, of a field that may be a map; a class left out has 0. */
  readonly fieldPerClass: (value: unknown, t: number) => number[]
  readonly node: (id: string) => NaiveNode
  readonly edgesInto: (id: string) => readonly NaiveEdge[]
  readonly edgesFrom: (id: string, outlet?: string) => readonly NaiveEdge[]
  /** What enters an edge in a bin; nothing before bin 0. */
  readonly flow: (edge: NaiveEdge, t: number) => Flow
  /** The same before multiplication, by class; nothing for an effort edge. */
  readonly taken: (edge: NaiveEdge, t: number) => readonly number[]
  /** What an edge delivers in a bin, aged on the way. */
  readonly delivered: (edge: NaiveEdge, t: number) => Flow
  readonly arrivals: (id: string, t: number) => Flow
  /** What of a service is known before anything arrives; bin t. */
  readonly start: (id: string, t: number) => NaiveStart
  readonly service: (id: string, t: number) => NaiveServiceBin
  /** What leaves a node by each of its outlets. */
  readonly leaving: (id: string, t: number) => Outlets
  /** What a store holds at the end of a bin (−1: before bin 0), by class. */
  readonly stock: (id: string, t: number) => Flow
  readonly allotments: (t: number) => Allotments
  /** Total queueDepth of a service or store at the end of a bin (−1: before bin 0); 0 of other kinds. */
  readonly queueDepth: (id: string, t: number) => number
  /** Whether the allotment concerns a node; whether it has an obeying edge. */
  readonly held: (id: string) => boolean
  readonly obeying: (id: string) => boolean
  /** Whether same-bin reads lead to a node from a held one. */
  readonly downstream: (id: string) => boolean
  /** By class: whether work leaving by an outlet takes an edge. */
  readonly open: (id: string, outlet: string) => boolean[]
}

/** One flow of several that meet: amounts add up in their order, ages are weighted by them. */
export function joined(flows: readonly Flow[], classes: number): Flow {
  const amounts = Array.from({ length: classes }, (_, c) => flows.reduce((sum, flow) => sum + flow.amounts[c]!, 0))
  const ages = amounts.map((_, c) =>
    meanOf(
      flows.map((flow) => flow.amounts[c]!),
      flows.map((flow) => flow.ages[c]!),
    ),
  )
  return { amounts, ages }
}

/** No work of any class. */
export function nothing(classes: number): Flow {
  return { amounts: Array<number>(classes).fill(0), ages: Array<number>(classes).fill(NaN) }
}
