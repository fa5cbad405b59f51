import type { Static, TObject } from '@sinclair/typebox'
import type { Diagnostic, DocPath, SeriesKind, Unit } from '../../base/index.ts'
import type { Column, PlanBuilder } from '../plan/index.ts'
import type { Derivation, DerivationFacts } from './derivation.ts'
import type { HeldLowering, Holding } from './holding.ts'
import type { Recorder } from './recorder.ts'

/** Which sum over the whole system a measure is part of (docs/spec/edges.md). */
export type SystemSum =
  'entered' | 'created' | 'completed' | 'failed' | 'lost' | 'workInSystem' | 'stored' | 'inService'

/** One series that a node kind can publish. */
export interface MeasureDef<Fields = Readonly<Record<string, unknown>>> {
  readonly unit: Unit
  readonly kind: SeriesKind
  readonly doc: string
  /** Published only when this holds of the node's fields; always when absent. */
  readonly where?: (fields: Fields) => boolean
  /** Published only where an edge of the node waits for room (docs/spec/resources.md). */
  readonly obeying?: true
  /** What a formula reads when `where` rules the measure out: 0 unless this says undefined. */
  readonly absent?: 'undefined'
  /** Used by metrics only: not a series of the run, and no formula can name it. */
  readonly scratch?: true
  /** There is one for all classes together only; the others are there for each class too. */
  readonly whole?: true
  /** Over classes it is the mean weighted by this measure; otherwise the sum. Used where a kind lowers classes apart. */
  readonly meanBy?: string
  readonly sum?: SystemSum
  /** Percentiles belong to its summary, every bin counting alike. */
  readonly percentiles?: true
}

/** How a node kind's measures balance in every bin: in = out + change of held. */
export interface Balance<Fields = Readonly<Record<string, unknown>>> {
  readonly in: readonly string[]
  readonly out: readonly string[]
  readonly held: readonly string[]
  /** What is held of a class before bin 0. */
  initial(fields: Fields, workClass: string): number
}

/** The work of one class at a node, or of all classes together. */
export interface FlowLowering {
  /** The class; in the view of all classes together, the first. */
  readonly workClass: string
  /** What the incoming edges deliver in the bin, summed in declared order; 0 for a source. */
  readonly arrivals: Column
  /** Flow-weighted mean minutes since entering the system of those arrivals; 0 where there are none. */
  readonly arrivalsAge: Column
  /**
   * Column of a series field, judged against its range; undefined when the field is left out. Dots reach inside. Of a
   * field that may be a map class -> series it is that of the class.
   */
  readonly series: (field: string) => Column | undefined
  /** The column reserved for a measure of this node: write it as an op's `outs`, or give it with `set`. */
  readonly measure: (name: string) => Column
  /** Say which column a measure is. */
  readonly set: (name: string, column: Column) => void
  /** Sum of what leaves by those of the outlets that no edge leaves by. */
  readonly unrouted: (outlets: readonly string[]) => Column
  /** Minutes since entering of what leaves by the outlet; that of the arrivals unless said. */
  readonly setAge: (outlet: string, column: Column) => void
}

/**
 * What a node kind may ask of the compiler while it lowers itself. A kind that lowers classes apart sees one class at a
 * time; one that lowers them together sees their sum, and each by itself in `classes`. In a model of one class the two
 * views are the same columns.
 */
export interface NodeLowering<Fields> extends FlowLowering {
  readonly builder: PlanBuilder
  readonly id: string
  readonly fields: Fields
  /** Δ, minutes. */
  readonly binMinutes: number
  /** Each class by itself, in the order of the model. */
  readonly classes: readonly FlowLowering[]
  /** Allotments; undefined of a node that is neither held nor asked for room. */
  readonly held: HeldLowering | undefined
  /** Who wants to know how it comes about; undefined where nothing is to be explained. */
  readonly recorder: Recorder | undefined
}

/** The node at the end of an edge, as a routing policy sees it. */
export interface RoutingTarget {
  /** The column of one of its measures over all classes, also of one that is not published; undefined when it has none. */
  readonly measure: (name: string) => Column | undefined
  /** Items that it holds before bin 0, over all classes. */
  readonly initial: number
}

/** How a router parts what leaves it, by what it sees of its targets. One file per policy in vocabulary/routing. */
export interface RoutingPolicy {
  readonly name: string
  readonly doc: string
  /**
   * A column of shares for each target, in order: they sum to 1 in every bin. What targets hold is read in the bin
   * before only, so that a router closes no loop.
   *
   * @param flow what leaves in the bin, over all classes
   */
  lower(builder: PlanBuilder, flow: Column, targets: readonly RoutingTarget[]): readonly Column[]
  /** How the share of one target came about in a bin; full ids in its formula, which may stand in a product. */
  share(facts: RoutedFacts): { readonly formula: string; readonly says: string }
}

/** What a routing policy saw in a bin. */
export interface RoutedFacts {
  /** The name of what leaves over all classes, and its value. */
  readonly flow: string
  readonly poured: number
  readonly targets: readonly RoutedTarget[]
  /** Position of the target whose share is asked for. */
  readonly of: number
}

/** A target as it was seen: formulas, and their values. */
export interface RoutedTarget {
  readonly id: string
  /** What waited a bin before. */
  readonly queue: string
  readonly waited: number
  /** What it can attempt; Infinity where that is unlimited. */
  readonly capacity: string
  readonly available: number
}

/** What a node kind may say about fields that contradict each other. */
export interface NodeCheck<Fields> {
  readonly id: string
  readonly fields: Fields
  /** Names of the classes of work, as declared; `default` alone when none are. */
  readonly classes: readonly string[]
  readonly path: DocPath
  readonly report: (diagnostic: Diagnostic) => void
}

/** Everything flowsim knows about one node kind. One file per kind in vocabulary/nodes. */
export interface NodeKind<Schema extends TObject = TObject, Fields = Static<Schema>> {
  readonly kind: string
  /** One sentence for the author of a template. */
  readonly doc: string
  /** JSON Schema of the node's own fields; `kind` and the labels are added to it. */
  readonly fields: Schema
  /** A valid node of this kind, without `kind`; for the reference page and the registry's test. */
  readonly example: Readonly<Record<string, unknown>>
  readonly measures: Readonly<Record<string, MeasureDef<Fields>>>
  /** How measures come about, by name; what arrives by edges and sums over classes need none. */
  readonly derivations?: Readonly<Record<string, (facts: DerivationFacts<Fields>) => Derivation>>
  /** How a detail comes about that derivations name and that is no measure; undefined of any other name. */
  details?(name: string, facts: DerivationFacts<Fields>): Derivation | undefined
  /** Units of details, by the last part of their name; none unless given. */
  readonly detailUnits?: Readonly<Record<string, Unit>>
  readonly balance: Balance<Fields>
  /** Whether edges may lead into it. */
  readonly inlet: boolean
  /** Its outlets in order, each a measure of the same name; `served` first. None: edges may not lead out of it. */
  readonly outlets: readonly string[]
  /** Flows that edges of effort may copy beside the outlets, each a measure of the same name. */
  readonly taps?: readonly string[]
  /** How it parts `served` over its edges itself; undefined where their shares say. Then they take neither share nor classes. */
  routing?(fields: Fields): RoutingPolicy | undefined
  /**
   * Classes share something at this node, so that it is lowered once for all of them. Otherwise it is lowered once for
   * each class as if there were no other, and its measures are summed over classes.
   */
  readonly together?: true
  /** How nodes of the kind may be held back, and hold others back; absent: never. */
  readonly holding?: Holding<Fields>
  /** Problems between fields, which a schema cannot say. */
  check?(node: NodeCheck<Fields>): void
  lower(node: NodeLowering<Fields>): void
}

/** Keeps the field types while a kind is defined; the registry forgets them again. */
export function defineNode<Schema extends TObject>(kind: NodeKind<Schema>): NodeKind {
  return kind
}
