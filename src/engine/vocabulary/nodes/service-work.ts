import { multiply, ratio, weightedSum } from '../../kernel/index.ts'
import { binary, type Column } from '../../plan/index.ts'
import { emitSum } from '../emit-sum.ts'
import type { NodeLowering } from '../node-kind.ts'
import { workOf, type ServiceFields } from './service-fields.ts'

type Lowering = NodeLowering<ServiceFields>

/** What metrics read beside the flows: entries, and entries, attempts and the queue in units of work. */
export function lowerWork(node: Lowering): void {
  const { builder, fields, classes, measure, set } = node
  const entriesOf = (view: Pick<Lowering, 'measure'>): Column =>
    fields.retry === undefined
      ? view.measure('arrivals')
      : emitSum(builder, [view.measure('arrivals'), view.measure('retries')])
  set('entries', entriesOf(node))
  const plain = classes.every(({ workClass }) => workOf(fields, workClass) === 1)
  const inWork = (whole: string, of: (view: Pick<Lowering, 'measure'>) => Column): Column =>
    plain ? measure(whole) : emitWork(node, classes.map(of))
  set('entriesWork', inWork('entries', entriesOf))
  set(
    'attemptsWork',
    inWork('attempts', (view) => view.measure('attempts')),
  )
  set(
    'queueWork',
    inWork('queueDepth', (view) => view.measure('queueDepth')),
  )
  lowerServiceTime(node, plain)
}

/** Units of work in items of each class. */
function emitWork({ builder, fields, classes }: Lowering, items: readonly Column[]): Column {
  const factors = classes.map(({ workClass }) => workOf(fields, workClass))
  return builder.emit({
    name: 'weighted-sum',
    now: items,
    constants: { factors },
    start:
      ({ outs: [out], now }) =>
      (t0, t1) => {
        weightedSum(out!, now, factors, t0, t1)
      },
  })
}

/** serviceTime is that of one unit of work; an attempt takes it as often as the work of its class says. */
function lowerServiceTime({ builder, measure, series, set }: Lowering, plain: boolean): void {
  const unit = series('serviceTime')
  if (unit === undefined) return
  set('unitMinutes', unit)
  if (plain) {
    set('serviceMinutes', unit)
    return
  }
  const perAttempt = builder.emit({
    name: 'ratio',
    now: [measure('attemptsWork'), measure('attempts')],
    start:
      ({ outs: [out], now: [work, attempts] }) =>
      (t0, t1) => {
        ratio(out!, work!, attempts!, 1, t0, t1)
      },
  })
  set('serviceMinutes', builder.emit({ name: 'multiply', now: [perAttempt, unit], start: binary(multiply) }))
}
