import { problem, type Diagnostic } from '../../base/index.ts'
import { components } from './components.ts'
import type { Column, Op } from './op.ts'
import type { Origin } from './plan.ts'
import { readGraph } from './read-graph.ts'

/** An op and where it came from in the model. */
export interface PlacedOp {
  readonly op: Op
  readonly origin: Origin
}

/** One `algebraic-loop` per knot of ops that read each other within one bin: the whole cycle, and where to open it. */
export function explainLoops(
  placed: readonly PlacedOp[],
  columns: number,
  names: (column: Column) => string | undefined,
): Diagnostic[] {
  const { now } = readGraph(
    placed.map(({ op }) => op),
    columns,
  )
  const knots = components(placed.length, (i) => now[i]!).filter((c) => c.length > 1 || now[c[0]!]!.includes(c[0]!))
  // The walk goes from reader to read; work and values go the other way, which is how people tell it.
  const cycles = knots.map((knot) => cycleIn(knot, now).reverse())
  // Ages go round with the flow: a loop of scratch columns alone says again what the loop of the flow says.
  const telling = cycles.filter((cycle) => namesOf(cycle, placed, names).some(isSeries))
  return (telling.length > 0 ? telling : cycles).map((cycle) => loopProblem(cycle, placed, names))
}

/** What goes round a cycle, in its order, as people name it: series, and fields where formulas feed them. */
function namesOf(
  cycle: readonly number[],
  placed: readonly PlacedOp[],
  names: (column: Column) => string | undefined,
): readonly string[] {
  const found = cycle.flatMap((i, at) => {
    const { op, origin } = placed[i]!
    const reader = placed[cycle[(at + 1) % cycle.length]!]!.op
    const read = op.outs.filter((column) => reader.now.includes(column)).flatMap((column) => names(column) ?? [])
    const name = read.find(isSeries) ?? fieldOf(origin) ?? read[0]
    return name === undefined ? [] : [name]
  })
  const series = found.filter(isSeries)
  const told = series.length > 0 ? series : found
  const once = told.filter((name, at) => name !== told.at(at - 1))
  return once.length > 0 ? once : told.slice(0, 1)
}

/** Whether a name is one that people know, not that of a scratch column. */
function isSeries(name: string): boolean {
  return !name.includes('#')
}

/** The field of a node that a formula feeds: `checkout.capacity`. */
function fieldOf({ path, opens }: Origin): string | undefined {
  const [section, list, ...field] = path
  return opens === 'formula' && section === 'topology' && list === 'nodes' ? field.join('.') : undefined
}

/** One cycle through the members of a knot: walk same-bin reads until a member comes again. */
function cycleIn(knot: readonly number[], reads: readonly (readonly number[])[]): number[] {
  const inside = new Set(knot)
  const walk: number[] = [knot[0]!]
  for (;;) {
    const next = reads[walk.at(-1)!]!.find((j) => inside.has(j))!
    const seen = walk.indexOf(next)
    if (seen >= 0) return walk.slice(seen)
    walk.push(next)
  }
}

function loopProblem(
  cycle: readonly number[],
  placed: readonly PlacedOp[],
  names: (column: Column) => string | undefined,
): Diagnostic {
  const members = cycle.map((i) => placed[i]!)
  const named = namesOf(cycle, placed, names)
  const circle = [...named, named[0] ?? ''].join(' -> ')
  const openings = members.map(({ origin }) => origin).filter(({ opens }) => opens !== 'none')
  const places = openings.map((o) => `${o.path.join('.')} (${o.opens === 'edge' ? 'a lag' : 'SHIFT'})`)
  const where = [...new Set(places)].join(', ')
  return problem(
    'algebraic-loop',
    openings[0]?.path ?? [],
    `these read each other within one bin: ${circle}`,
    where === '' ? 'Read the past with SHIFT(x, 1), or give an edge a lag.' : `It can be opened at ${where}.`,
  )
}
