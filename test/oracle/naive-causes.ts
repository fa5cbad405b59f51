import { inWork, type Finished } from './naive-finished.ts'
import { naiveKernel, sumOf, type NaiveEdge, type NaiveNode } from './naive-model.ts'

/** `who what` and by how much. */
export interface NaiveStep {
  readonly step: string
  readonly change: number
}

/** Something that may explain a change; `edge`, `allotment`, `room` say where to go on. */
interface Part extends NaiveStep {
  readonly part: number
  readonly edge?: NaiveEdge
}

/** Bins that are compared, and a node in a run. */
interface View {
  readonly run: Finished
  readonly node: NaiveNode
  readonly before: readonly number[]
  readonly now: readonly number[]
  readonly width: number
}

/** What changes of which bin are asked for: more piles up (1), less (−1), or as it turns out (0). */
interface Question {
  readonly bin: number
  readonly toward: 1 | -1 | 0
}

/** The causes of an event step by step, from the words of docs/spec/events.md; none where nothing can be told. */
export function naiveCause(run: Finished, node: NaiveNode, { bin, toward }: Question): NaiveStep[] {
  for (const width of [3, 1]) {
    const view = viewAt(run, node, { bin, width })
    if (view === undefined) continue
    const piled = change(view, 'arrivals') + change(view, 'retries') - change(view, 'attempts')
    const turn = Math.abs(piled) <= slack(view) ? -1 : Math.sign(piled)
    const steps = follow(view, greatest(view, piles(view), toward === 0 ? turn : toward), [node.id])
    if (steps.length > 0) return steps.map(({ step, change: by }) => ({ step, change: by }))
  }
  return []
}

function viewAt(run: Finished, node: NaiveNode, { bin, width }: { bin: number; width: number }): View | undefined {
  if (bin <= 0) return undefined
  const upTo = (last: number): number[] => run.bins.filter((t) => t > last - width && t <= last)
  const before = upTo(bin - width)
  // Where the run begins later, bin 0 is compared with those after it.
  if (before.length === 0) return { run, node, before: [0], now: run.bins.filter((t) => t > 0 && t <= bin), width }
  return { run, node, before, now: upTo(bin), width }
}

function follow(view: View, part: Part | undefined, seen: readonly string[]): NaiveStep[] {
  if (part === undefined) return []
  const way = Math.sign(part.change)
  if (part.edge === undefined) {
    const behind = behindPart(view, part)
    const own = part.step.endsWith(' allotment') && behind.length === 1
    return [part, ...behind, ...(own ? follow(view, greatest(view, demands(view), way), seen) : [])]
  }
  const { from, lag } = part.edge
  const sender = view.run.model.nodes.find(({ id }) => id === from)!
  const there = viewAt(view.run, sender, { bin: view.now.at(-1)! - lag, width: view.width })
  if (seen.includes(from) || there === undefined) return [part]
  return [part, ...follow(there, senderPart(there, part.edge, way), [...seen, from])]
}

/** By how much the mean of a series rises. */
function rise({ run, before, now }: View, id: string, lag = 0): number {
  const mean = (bins: readonly number[]): number => sumOf(bins.map((t) => run.at(id, t - lag))) / bins.length
  const by = mean(now) - mean(before)
  return Number.isFinite(by) ? by : 0
}

function change(view: View, measure: string): number {
  return rise(view, `${view.node.id}.${measure}`)
}

/** What is too small to explain anything. */
function slack({ run, node, now }: View): number {
  return 1e-6 * Math.max(1, run.at(`${node.id}.arrivals`, now.at(-1)!))
}

/** The greatest part that way, the first of equal ones. */
function greatest(view: View, parts: readonly Part[], way: number): Part | undefined {
  const most = Math.max(...parts.map(({ part }) => way * part))
  return most > slack(view) ? parts.find(({ part }) => way * part * (1 + 1e-9) >= most) : undefined
}

function partOf(view: View, what: string, by: { measure: string; sign: number; items: number }): Part {
  const up = change(view, by.measure)
  return { step: `${view.node.id} ${what}`, change: up, part: by.sign * up * by.items }
}

function itemsPerWork({ run, node, before, now }: View): number {
  const bins = [...before, ...now]
  const work = inWork(run, node, 'attempts')
  const units = sumOf(bins.map(work))
  return units > 0 ? sumOf(bins.map((t) => run.at(`${node.id}.attempts`, t))) / units : 1
}

function edgeParts(view: View): Part[] {
  return view.run.model.edges
    .filter(({ to }) => to === view.node.id)
    .map((edge) => {
      const up = rise(view, `${edge.id}.flow`, edge.lag)
      return { step: `${edge.id} flow`, change: up, part: up, edge }
    })
}

function withheld(view: View, sign: number): Part[] {
  return [
    partOf(view, 'room', { measure: 'blocked', sign, items: 1 }),
    partOf(view, 'allotment', { measure: 'refused', sign, items: itemsPerWork(view) }),
  ]
}

const capacityPart = (view: View): Part =>
  partOf(view, 'capacity', { measure: 'capacity', sign: -1, items: itemsPerWork(view) })
const demands = (view: View): Part[] => [
  partOf(view, 'retries', { measure: 'retries', sign: 1, items: 1 }),
  ...edgeParts(view),
]

/** Parts in inflow less attempts: capacity, retries, room, allotment and each incoming edge. */
function piles(view: View): Part[] {
  const [retries, ...edges] = demands(view)
  return [capacityPart(view), retries!, ...withheld(view, 1), ...edges]
}

/** Parts in attempts. */
function attempts(view: View): Part[] {
  const less = withheld(view, -1)
  const beyond = change(view, 'attempts') - change(view, 'arrivals') - change(view, 'retries')
  const passed = beyond - sumOf(less.map(({ part }) => part))
  const [retries, ...edges] = demands(view)
  const limited = view.run.has(`${view.node.id}.capacity`)
  const capacity = { step: `${view.node.id} capacity`, change: passed, part: passed }
  return [...(limited ? [capacity] : []), retries!, ...less, ...edges]
}

function senderPart(view: View, { outlet }: NaiveEdge, way: number): Part | undefined {
  const { node, run } = view
  const stop = (what: string, measure: string): Part => partOf(view, what, { measure, sign: 1, items: 1 })
  if (node.kind === 'source') return stop('arrivals', 'arrivals')
  if (way * change(view, outlet) <= slack(view)) return stop('split', outlet)
  if (node.kind === 'service') {
    return greatest(view, ['rejected', 'abandoned'].includes(outlet) ? piles(view) : attempts(view), way)
  }
  if (node.kind === 'store') return stop('release', outlet)
  const bin = view.now.at(-1)! - delayOf(node)
  const earlier = viewAt(run, node, { bin, width: view.width })
  return earlier && greatest(view, edgeParts(earlier), way)
}

function delayOf({ fields: { bins, kernel } }: NaiveNode): number {
  if (bins !== undefined) return Number(bins)
  if (kernel === undefined) return 0
  return Math.round(sumOf(naiveKernel(kernel as number[]).map((part, j) => part * (j + 1))))
}

/** The series that an amount names; the resource that is short and why; the target that is full and why. */
function behindPart(view: View, { step, change: by }: NaiveStep): NaiveStep[] {
  const { run, node } = view
  const what = step.slice(step.lastIndexOf(' ') + 1)
  if (what === 'allotment') return resourceBehind(view)
  if (what === 'room') return targetBehind(view, Math.sign(by), [node.id])
  const amount = node.fields[what]
  const up = what === 'capacity' || what === 'arrivals' ? amount : undefined
  return typeof up === 'string' && up in run.model.series ? [{ step: `${up} ${what}`, change: NaN }] : []
}

function unitsOf({ fields }: NaiveNode, resource: string): number | undefined {
  const units = (fields.uses as Record<string, unknown> | undefined)?.[resource]
  return units === undefined ? undefined : typeof units === 'number' ? units : 1
}

function riseOf({ before, now }: View, values: (t: number) => number): number {
  const mean = (bins: readonly number[]): number => sumOf(bins.map(values)) / bins.length
  return mean(now) - mean(before)
}

function resourceBehind(view: View): NaiveStep[] {
  const { run, node } = view
  const used = run.model.resources.filter(({ id }) => unitsOf(node, id) !== undefined)
  const short = used.map(({ id, fields }) => ({ id, fields, change: rise(view, `${id}.shortfall`) }))
  const most = Math.max(...short.map((one) => Math.abs(one.change)))
  const { id, fields, change: by } = short.find((one) => Math.abs(one.change) === most)!
  const work = (of: NaiveNode): number => riseOf(view, inWork(run, of, 'attempts')) * unitsOf(of, id)!
  const less = rise(view, `${id}.capacity`)
  const series = String(fields.capacity) in run.model.series ? [`${String(fields.capacity)} capacity`] : []
  const others = run.model.nodes.filter((other) => other.id !== node.id && unitsOf(other, id) !== undefined)
  const parts = [
    { part: -less, steps: [`${id} capacity`, ...series] },
    { part: work(node) + change(view, 'refused') * unitsOf(node, id)!, steps: [] },
    ...others.map((other) => ({ part: work(other), steps: [`${other.id} attempts`] })),
  ]
  const way = Math.sign(by)
  const greatestPart = Math.max(...parts.map(({ part }) => way * part))
  const why = greatestPart > slack(view) ? parts.find(({ part }) => way * part === greatestPart)!.steps : []
  return [{ step: `${id} shortfall`, change: by }, ...why.map((step) => ({ step, change: NaN }))]
}

function targetBehind(view: View, way: number, passed: readonly string[]): NaiveStep[] {
  const { run, node } = view
  const targets = run.model.edges
    .filter(({ from, outlet, effort, lag }) => from === node.id && outlet === 'served' && !effort && lag === 0)
    .map(({ to }) => run.model.nodes.find(({ id }) => id === to)!)
    .filter(({ fields }) => fields.onFull === 'block')
  const changes = targets.map(({ id }) => Math.abs(rise(view, `${id}.queueDepth`)))
  const full = targets[changes.indexOf(Math.max(...changes))]
  if (full === undefined || passed.includes(full.id)) return []
  const there = { ...view, node: full }
  const by = rise(view, `${full.id}.queueDepth`)
  const limit = greatest(there, [capacityPart(there), ...withheld(there, 1)], way)
  const further = limit?.step.endsWith(' room')
    ? targetBehind(there, way, [...passed, full.id])
    : limit && behindPart(there, limit)
  return [{ step: `${full.id} queueDepth`, change: by }, ...(limit ? [limit] : []), ...(further ?? [])]
}
