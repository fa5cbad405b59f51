import {
  byCodeUnit,
  checked,
  edgeId,
  gridOf,
  hasErrors,
  instantMs,
  problem,
  type BinUnit,
  type Checked,
  type Diagnostic,
  type DocPath,
  type Window,
  wholeSeed,
} from '../../base/index.ts'
import type { Definitions, Labels, Model, ModelEdge, ModelNode, SeriesValue, Threshold } from '../vocabulary/index.ts'
import { checkClasses, DEFAULT_CLASSES } from './check-classes.ts'
import { checkEdges } from './check-edges.ts'
import { checkIds } from './check-ids.ts'
import { checkResources, resourcesOf, type ResourceDocument } from './check-resources.ts'
import { isTooNested, MOST_NESTING } from './nesting.ts'
import { LABEL_NAMES, modelSchema } from './schema.ts'
import { schemaProblems, type Validator } from './schema-problems.ts'

/** Last instant a window may reach: the end of the year 9999. */
const LAST_MS = 253_402_300_800_000

/** Local time is never further than this from UTC, minutes. */
const MOST_OFFSET = 1440

/** A model document as its schema describes it. */
interface ModelDocument {
  readonly window: Window
  readonly grid: {
    readonly bins: number
    readonly binSize: number
    readonly binUnit: BinUnit
    readonly warmUp?: number
  }
  readonly seed?: number | string
  readonly classes?: readonly string[]
  readonly series?: Readonly<Record<string, SeriesValue>>
  readonly topology: {
    readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>
    readonly edges?: readonly EdgeDocument[]
    readonly resources?: Readonly<Record<string, ResourceDocument>>
  }
  readonly thresholds?: readonly Threshold[]
  readonly outputs?: readonly string[]
}

interface EdgeDocument extends Labels {
  readonly from: string
  readonly to: string
  readonly outlet?: string
  readonly share?: SeriesValue
  readonly classes?: readonly string[]
  readonly lag?: number
  readonly multiplier?: SeriesValue
  readonly effort?: boolean
  readonly id?: string
}

/**
 * Plain document -> Model.
 *
 *   1. Schema   shape, types and ranges; nothing else is looked at when it has errors.
 *   2. Ids      form, reserved words, duplicates (also by case).
 *   3. Edges    their ends and outlets exist.
 *   4. Resources  who uses them, and in which order.
 *   5. Classes    who is named where a class is meant, and how amounts are parted.
 *   6. Kinds      each node kind looks for fields that contradict each other.
 */
export function checkModel(document: unknown, definitions: Definitions, validate: Validator): Checked<Model> {
  if (isTooNested(document)) {
    return { diagnostics: [problem('yaml-limit', [], `maps and lists are nested more than ${MOST_NESTING} deep`)] }
  }
  const errors = validate(document)
  if (errors.length > 0) return { diagnostics: schemaProblems(errors, modelSchema(definitions), document) }
  const typed = document as ModelDocument
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic)
  checkWindow(typed, report)
  const nodes = nodesOf(typed, definitions)
  const classes = typed.classes ?? DEFAULT_CLASSES
  const edges = (typed.topology.edges ?? []).map((edge, index) => edgeOf(edge, index, classes))
  checkIds(typed, edges, definitions, report)
  checkEdges({ nodes, edges, given: typed.topology.edges ?? [] }, report)
  const resourceDocuments = typed.topology.resources ?? {}
  const resources = resourcesOf(resourceDocuments, nodes, definitions)
  checkResources(resources, resourceDocuments, nodes, report)
  const edgeClasses = (typed.topology.edges ?? []).map((edge) => edge.classes)
  checkClasses({ declared: typed.classes, nodes, edgeClasses, definitions }, report)
  for (const node of nodes) {
    const { id, fields } = node
    node.kind.check?.({ id, fields, classes, path: ['topology', 'nodes', id], report })
  }
  if (hasErrors(diagnostics)) return { diagnostics }
  return checked(modelOf(typed, { nodes, edges, resources }), diagnostics)
}

function modelOf(document: ModelDocument, parts: Pick<Model, 'nodes' | 'edges' | 'resources'>): Model {
  const { edges } = parts
  const { bins, binSize, binUnit } = document.grid
  const outOf = lookup(edges, (edge) => edge.from)
  const nodes = new Map(parts.nodes.map((node) => [node.id, node]))
  return {
    grid: gridOf(bins, binSize, binUnit),
    window: document.window,
    seed: wholeSeed(document.seed ?? 0),
    classes: document.classes ?? DEFAULT_CLASSES,
    hasClasses: document.classes !== undefined,
    series: new Map(Object.entries(document.series ?? {}).sort(([a], [b]) => byCodeUnit(a, b))),
    ...parts,
    node: (id) => nodes.get(id),
    edgesInto: lookup(edges, (edge) => edge.to),
    edgesOutOf: outOf,
    edgesFrom: (node, outlet, workClass) =>
      those(
        outOf(node),
        (edge) =>
          edge.outlet === outlet && !edge.effort && (workClass === undefined || edge.classes.includes(workClass)),
      ),
    warmUp: document.grid.warmUp ?? 0,
    thresholds: document.thresholds ?? [],
    outputs: document.outputs ?? ['*'],
    document: document as unknown as Readonly<Record<string, unknown>>,
  }
}

/** Those of some edges that are such; the same list where all are, which is usual. */
function those(edges: readonly ModelEdge[], isSuch: (edge: ModelEdge) => boolean): readonly ModelEdge[] {
  return edges.every(isSuch) ? edges : edges.filter(isSuch)
}

/** Edges by a key, found without a walk over all of them. */
function lookup(
  edges: readonly ModelEdge[],
  keyOf: (edge: ModelEdge) => string,
): (key: string) => readonly ModelEdge[] {
  const byKey = new Map<string, ModelEdge[]>()
  for (const edge of edges) {
    const key = keyOf(edge)
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, [edge])
    else known.push(edge)
  }
  return (key) => byKey.get(key) ?? NO_EDGES
}

const NO_EDGES: readonly ModelEdge[] = []

function nodesOf(document: ModelDocument, definitions: Definitions): ModelNode[] {
  return Object.entries(document.topology.nodes)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([id, { kind, ...rest }]) => ({
      id,
      kind: definitions.nodes.get(String(kind))!,
      fields: hasLabels(rest)
        ? Object.fromEntries(Object.entries(rest).filter(([key]) => !LABEL_NAMES.includes(key)))
        : rest,
      labels: labelsOf(rest),
    }))
}

function hasLabels(document: Readonly<Record<string, unknown>>): boolean {
  return LABEL_NAMES.some((name) => document[name] !== undefined)
}

const NO_LABELS: Labels = {}

function labelsOf(document: Readonly<Record<string, unknown>>): Labels {
  if (!hasLabels(document)) return NO_LABELS
  return Object.fromEntries(Object.entries(document).filter(([key]) => LABEL_NAMES.includes(key)))
}

function edgeOf(edge: EdgeDocument, index: number, classes: readonly string[]): ModelEdge {
  return {
    id: edgeId(edge),
    index,
    from: edge.from,
    to: edge.to,
    outlet: edge.outlet ?? 'served',
    share: edge.share,
    classes: edge.classes === undefined ? classes : classes.filter((name) => edge.classes!.includes(name)),
    lag: edge.lag ?? 0,
    multiplier: edge.multiplier,
    effort: edge.effort ?? false,
    labels: labelsOf(edge as unknown as Readonly<Record<string, unknown>>),
  }
}

function checkWindow(document: ModelDocument, report: (d: Diagnostic) => void): void {
  const { bins, binSize, binUnit } = document.grid
  const start = instantMs(document.window.start)
  const path: DocPath = ['window', 'start']
  if (start === undefined) {
    report(
      problem('field-value', path, `start is "${document.window.start}", which is not a date and time that exists`),
    )
  } else if (start + bins * gridOf(bins, binSize, binUnit).binMinutes * 60_000 > LAST_MS) {
    report(problem('window-range', path, 'the window ends after the year 9999', 'Use fewer or shorter bins.'))
  }
  if (start !== undefined && document.window.offsets === undefined) {
    report(problem('field-missing', ['window', 'offsets'], 'window has no offsets', 'Complete the model first.'))
  }
  checkOffsets(document.window.offsets ?? [], report)
  const { warmUp = 0 } = document.grid
  if (warmUp >= bins) {
    const message = `warmUp is ${warmUp} and leaves none of the ${bins} bins to summarise`
    report(problem('field-value', ['grid', 'warmUp'], message, 'Use a shorter warm-up, or more bins.'))
  }
}

/** The local clock: instants that exist, in order of time, and offsets of at most a day. */
function checkOffsets(offsets: Window['offsets'], report: (d: Diagnostic) => void): void {
  let before = -Infinity
  offsets.forEach(({ fromUtc, offsetMinutes }, i) => {
    const path: DocPath = ['window', 'offsets', i]
    const from = instantMs(fromUtc)
    if (from === undefined || from <= before) {
      const what = from === undefined ? 'not a date and time that exists' : 'not after the one before it'
      report(problem('field-value', [...path, 'fromUtc'], `fromUtc is "${fromUtc}", which is ${what}`))
    }
    if (Math.abs(offsetMinutes) > MOST_OFFSET) {
      report(problem('field-value', [...path, 'offsetMinutes'], `offsetMinutes is ${offsetMinutes}, more than a day`))
    }
    before = from ?? before
  })
}
