/** A plain map of a model document. */
export type Fields = Readonly<Record<string, unknown>>

/** What a case says of its model; the rest is filled in by {@link modelDocument}. */
export interface ModelParts {
  readonly nodes: Readonly<Record<string, Fields>>
  /** `'a -> b'` is an edge without fields. */
  readonly edges?: readonly (string | Fields)[]
  readonly bins: number
  /** Minutes; 1 unless given. */
  readonly binMinutes?: number
  readonly series?: Fields
  readonly seed?: number | string
  /** Patterns of the series to keep; all unless given. */
  readonly outputs?: readonly string[]
}

const START = '2025-01-06T00:00:00Z'

/** A whole model document: bins of a minute in UTC unless said otherwise. */
export function modelDocument({ nodes, edges = [], bins, binMinutes = 1, ...rest }: ModelParts): Fields {
  return {
    schemaVersion: 1,
    window: { start: START, timezone: 'UTC', offsets: [{ fromUtc: START, offsetMinutes: 0 }] },
    grid: { bins, binSize: binMinutes, binUnit: 'minutes' },
    topology: { nodes, edges: edges.map((edge) => (typeof edge === 'string' ? plainEdge(edge) : edge)) },
    ...rest,
  }
}

function plainEdge(text: string): Fields {
  const [from, to] = text.split(' -> ')
  return { from, to }
}

/** A source `in`, a service `s` and a sink `out`, one after the other. */
export function oneService(
  arrivals: unknown,
  service: Fields,
  { edges = [], ...parts }: Omit<ModelParts, 'nodes'>,
): Fields {
  return modelDocument({
    nodes: { in: { kind: 'source', arrivals }, s: { kind: 'service', ...service }, out: { kind: 'sink' } },
    edges: ['in -> s', 's -> out', ...edges],
    ...parts,
  })
}
