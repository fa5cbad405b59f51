import { workOf } from './naive-discipline.ts'
import { usersOf, workFactors } from './naive-held.ts'
import { meanOf, sumOf } from './naive-model.ts'
import { inDelay } from './naive-nodes.ts'
import type { NaiveWorld } from './naive-world.ts'

const ratio = (a: number, b: number): number => (b > 0 ? a / b : NaN)

/** Publishes a mean over all classes, weighted by amounts, and when classes are declared of each. */
function publishMean(
  world: NaiveWorld,
  id: string,
  { t, amounts, values }: { t: number; amounts: readonly number[]; values: readonly number[] },
): void {
  world.put(id, t, meanOf(amounts, values))
  if (world.model.classed) world.model.classes.forEach((name, c) => world.put(`${id}.${name}`, t, values[c]!))
}

/** Publishes what a node of another kind than service publishes in bin t. */
export function publishNode(world: NaiveWorld, id: string, t: number): void {
  const { kind, fields } = world.node(id)
  const put = (measure: string, amounts: readonly number[]): void => world.publish(`${id}.${measure}`, t, amounts)
  const came = world.arrivals(id, t)
  const left = world.leaving(id, t).served
  if (kind === 'source') put('arrivals', left!.amounts)
  else put('arrivals', came.amounts)
  if (left !== undefined) put('served', left.amounts)
  if (kind === 'delay') put('inTransit', inDelay(world, id, t))
  if (kind === 'store') put('queueDepth', world.stock(id, t).amounts)
  if (kind === 'sink') {
    put(fields.outcome === 'failed' ? 'failed' : 'completed', came.amounts)
    publishMean(world, `${id}.latency`, { t, amounts: came.amounts, values: came.ages })
  }
}

/** Publishes measures and metrics of a service in bin t. */
export function publishService(world: NaiveWorld, id: string, t: number): void {
  const { fields } = world.node(id)
  const found = world.service(id, t)
  const has = (...names: string[]): boolean => names.some((name) => fields[name] !== undefined)
  const put = (measure: string, amounts: readonly number[]): void => world.publish(`${id}.${measure}`, t, amounts)
  const set = (measure: string, value: number): void => world.put(`${id}.${measure}`, t, value)
  const { capacity } = found.start
  put('arrivals', found.arrivals)
  put('attempts', found.attempts)
  put('served', found.served)
  put('queueDepth', found.queueDepth)
  if (has('capacity', 'servers', 'schedule')) set('capacity', capacity === Infinity ? NaN : capacity)
  if (has('failureRate')) {
    put('errors', found.errors)
    put('exhausted', found.exhausted)
  }
  if (has('retry')) {
    put('retries', found.retries)
    put('inBackoff', found.inBackoff)
  }
  if (has('abandonRate', 'patience')) put('abandoned', found.abandoned)
  const rejects = has('queueLimit') && fields.onFull !== 'block'
  if (rejects) put('rejected', found.rejected)
  const losing = [
    ...(has('failureRate') ? (['exhausted'] as const) : []),
    ...(has('abandonRate', 'patience') ? (['abandoned'] as const) : []),
    ...(rejects ? (['rejected'] as const) : []),
  ]
  const lost = (c: number): number => sumOf(losing.map((outlet) => (world.open(id, outlet)[c] ? 0 : found[outlet][c]!)))
  if (losing.length > 0)
    put(
      'lost',
      world.model.classes.map((_, c) => lost(c)),
    )
  if (has('uses')) set('refused', Math.min(capacity, found.workPresent) - Math.min(found.own, found.workPresent))
  if (world.obeying(id)) put('blocked', found.blocked)
  publishMetrics(world, id, t)
}

function publishMetrics(world: NaiveWorld, id: string, t: number): void {
  const { fields } = world.node(id)
  const found = world.service(id, t)
  const { minutes } = world.model
  const set = (measure: string, value: number): void => world.put(`${id}.${measure}`, t, value)
  const { capacity } = found.start
  const work = workFactors(world, id)
  const [attempts, served, queue] = [sumOf(found.attempts), sumOf(found.served), sumOf(found.queueDepth)]
  const weighted = (amounts: readonly number[]): number => sumOf(amounts.map((amount, c) => amount * work[c]!))
  const waits = found.walks.map(({ wait }) => wait)
  const wait = meanOf(found.attempts, waits)
  publishMean(world, `${id}.waitTime`, { t, amounts: found.attempts, values: waits })
  publishMean(world, `${id}.latency`, { t, amounts: found.attempts, values: found.ages })
  set('oldestAge', Math.max(...found.walks.map(({ oldest }) => oldest)))
  set('littleWait', ratio(queue, attempts) * minutes)
  set('throughputRatio', ratio(served, sumOf(found.arrivals)))
  if (fields.failureRate !== undefined) set('retryTax', attempts > 0 ? 1 - served / attempts : NaN)
  if (fields.capacity !== undefined || fields.servers !== undefined) {
    const spare = capacity - weighted(found.arrivals) - weighted(found.retries)
    set('utilization', ratio(weighted(found.attempts), capacity))
    set('drainTime', spare > 1e-9 * capacity ? (workOf(found.waiting, { work }) / spare) * minutes : NaN)
  }
  if (fields.serviceTime !== undefined) {
    const service = meanOf(found.attempts, found.serviceTimes)
    set('serviceTime', service)
    set('cycleTime', wait + service)
    set('flowEfficiency', ratio(service, wait + service))
    set('inService', sumOf(found.attempts.map((amount, c) => amount * found.serviceTimes[c]!)) / minutes)
  }
}

/** Publishes edges in bin t. */
export function publishEdges(world: NaiveWorld, t: number): void {
  for (const edge of world.model.edges) {
    world.publish(`${edge.id}.flow`, t, world.flow(edge, t).amounts)
    if (edge.lag === 0) continue
    const away = world.model.classes.map((_, c) =>
      sumOf(Array.from({ length: edge.lag }, (__, i) => world.flow(edge, t - edge.lag + 1 + i).amounts[c]!)),
    )
    world.publish(`${edge.id}.inTransit`, t, away)
  }
}

/** Publishes resources in bin t. */
export function publishResources(world: NaiveWorld, t: number): void {
  for (const { id, fields } of world.model.resources) {
    const users = usersOf(world, id).map((node) => {
      const found = world.service(node.id, t)
      const units = world.field((node.fields.uses as Record<string, unknown>)[id], t)
      const work = workFactors(world, node.id)
      return {
        used: sumOf(found.attempts.map((amount, c) => amount * work[c]!)) * units,
        wanted: Math.min(found.start.capacity, found.workPresent) * units,
      }
    })
    const capacity = world.field(fields.capacity, t)
    const used = sumOf(users.map((user) => user.used))
    const wanted = sumOf(users.map((user) => user.wanted))
    world.put(`${id}.capacity`, t, capacity)
    world.put(`${id}.used`, t, used)
    world.put(`${id}.wanted`, t, wanted)
    world.put(`${id}.shortfall`, t, Math.max(0, wanted - capacity))
    world.put(`${id}.utilization`, t, ratio(used, capacity))
  }
}

/** Publishes what holds of the whole system in bin t. */
export function publishSystem(world: NaiveWorld, t: number): void {
  const { nodes, edges } = world.model
  const sum = (kinds: readonly string[], measure: string): number =>
    sumOf(nodes.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => world.recorded(`${id}.${measure}`, t)))
  const deadEnds = nodes.flatMap(({ id }) => {
    const served = world.leaving(id, t).served
    return served === undefined ? [] : served.amounts.filter((_, c) => !world.open(id, 'served')[c])
  })
  const created = edges.map((edge) => {
    const amount = sumOf(world.flow(edge, t).amounts)
    return edge.effort ? amount : amount - sumOf(world.taken(edge, t))
  })
  const entered = sum(['source'], 'arrivals')
  const completed = sum(['sink'], 'completed') + sumOf(deadEnds)
  const held = sum(['service'], 'queueDepth') + sum(['service'], 'inBackoff') + sum(['delay'], 'inTransit')
  const put = (measure: string, value: number): void => world.put(`system.${measure}`, t, value)
  put('entered', entered)
  put('created', sumOf(created))
  put('completed', completed)
  put('failed', sum(['sink'], 'failed'))
  put('lost', sum(['service'], 'lost'))
  put('workInSystem', held + sumOf(edges.map(({ id }) => world.recorded(`${id}.inTransit`, t))))
  put('stored', sum(['store'], 'queueDepth'))
  put('inService', sum(['service'], 'inService'))
  put('enteredCum', entered + world.recorded('system.enteredCum', t - 1))
  put('completedCum', completed + world.recorded('system.completedCum', t - 1))
}
