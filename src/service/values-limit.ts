import { Failure } from '../base/index.ts'
import type { ModelDocument } from '../template/index.ts'
import type { Limits, ServiceContext } from './context.ts'

/** Most bins of a grid. */
const MOST_BINS = 1_000_000

/** @throws Failure values-limit when a run would hold more numbers than it may */
export function limitValues(values: number, { maxValues }: Limits): void {
  if (values <= maxValues) return
  const message = `the run would hold ${values} values, more than the limit of ${maxValues}`
  const hint = 'Use fewer or longer bins, or raise the limit with --max-values.'
  throw new Failure('values-limit', message, { hint, members: { limit: maxValues, actual: values } })
}

/** @throws Failure nodes-limit when a model has more nodes than it may */
export function limitNodes(document: ModelDocument, { maxNodes: limit }: Limits): void {
  const actual = Object.keys(asMap(asMap(document['topology'])['nodes'])).length
  if (actual <= limit) return
  const message = `the model has ${actual} nodes, more than the limit of ${limit}`
  const hint = 'Leave nodes out or join them, or raise the limit with --max-nodes.'
  throw new Failure('nodes-limit', message, { hint, members: { limit, actual } })
}

/** @throws Failure store-full when more lies in the data directory than there may for a run to be begun */
export async function limitStore({ store, limits: { maxStoreBytes: limit } }: ServiceContext): Promise<void> {
  if (limit === undefined) return
  const actual = await store.bytes()
  if (actual <= limit) return
  const message = `the data directory holds ${actual} bytes, more than the limit of ${limit}`
  const hint = 'Remove runs that are no longer needed, or raise the limit with --max-store-bytes.'
  throw new Failure('store-full', message, { hint, members: { limit, actual } })
}

/**
 * A lower bound of the numbers that a run of a document holds, from its sizes alone: one series for each node, edge,
 * resource and named series, or where `outputs` says which are kept, for each that is a map. Those are read into bins while a model is
 * compiled, so that this must be known before.
 */
export function leastValues(document: ModelDocument): number {
  const { bins } = asMap(document['grid'])
  // More bins than a grid may have are for the check of the model to say.
  if (typeof bins !== 'number' || !(bins > 0 && bins <= MOST_BINS)) return 0
  const { nodes, edges, resources } = asMap(document['topology'])
  const { series, outputs } = document
  const parts = outputs === undefined ? [nodes, edges, resources, series] : [mapsIn(series), mapsIn(resources)]
  return bins * parts.reduce((sum: number, part) => sum + Object.keys(asMap(part)).length, 0)
}

function mapsIn(part: unknown): readonly unknown[] {
  return Object.values(asMap(part)).filter((value) => typeof value === 'object')
}

function asMap(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
