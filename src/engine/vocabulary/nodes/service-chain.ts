import { chain, meanFactor, type ChainColumns } from '../../kernel/index.ts'
import { ternary, type Column, type OpIo, type Start } from '../../plan/index.ts'
import type { NodeLowering } from '../node-kind.ts'
import { columnsOf, named } from './named-columns.ts'
import type { ServiceFields } from './service-fields.ts'

/** Whether the stationary chain has something to say of a service (docs/spec/metrics.md): it has servers that always work. */
export function hasChain({ servers, serviceTime, schedule, abandonRate }: ServiceFields): boolean {
  return servers !== undefined && serviceTime !== undefined && schedule === undefined && abandonRate === undefined
}

/** Whether the wait of the chain has a distribution that is known: nothing is refused, and nothing leaves. */
export function hasServiceLevel(fields: ServiceFields): boolean {
  return (
    hasChain(fields) && fields.target !== undefined && fields.queueLimit === undefined && fields.patience === undefined
  )
}

/** The stationary chain at the load of each bin: what expectedWait, expectedLoss and serviceLevel show. */
export function lowerChain(node: NodeLowering<ServiceFields>): void {
  const { builder, fields, measure, series, binMinutes } = node
  // Judged also where nothing reads them.
  const variability = { arrivalCv2: series('arrivalCv2'), serviceCv2: series('serviceCv2') }
  if (!hasChain(fields)) return
  const level = hasServiceLevel(fields)
  const outs = columnsOf(CHAIN_WRITTEN, {
    expectedWait: measure('stationaryWait'),
    expectedLoss: measure('stationaryLoss'),
    serviceLevel: level ? measure('stationaryLevel') : undefined,
  })
  const now = columnsOf(CHAIN_READ, {
    entries: measure('entries'),
    serviceTime: meanServiceTime(node),
    servers: series('servers'),
    parallelism: series('parallelism'),
    queueLimit: series('queueLimit'),
    patience: series('patience'),
    targetWait: level ? series('target.wait') : undefined,
    ...variability,
  })
  builder.emit({
    name: 'stationary-chain',
    outs: outs.columns,
    now: now.columns,
    constants: { binMinutes },
    start: chainStart(now.there, outs.there, binMinutes),
  })
}

const CHAIN_READ = [
  'entries',
  'serviceTime',
  'servers',
  'parallelism',
  'queueLimit',
  'patience',
  'targetWait',
  'arrivalCv2',
  'serviceCv2',
] as const

const CHAIN_WRITTEN = ['expectedWait', 'expectedLoss', 'serviceLevel'] as const

function chainStart(read: number, written: number, binMinutes: number): Start<OpIo> {
  return (io) => {
    const columns = { ...named(CHAIN_READ, read, io.now), ...named(CHAIN_WRITTEN, written, io.outs) }
    return chain(columns as unknown as ChainColumns, binMinutes)
  }
}

/** Mean minutes of one attempt of what enters: classes take it as often as their work says. */
function meanServiceTime({ builder, fields, measure, series }: NodeLowering<ServiceFields>): Column {
  const unit = series('serviceTime')!
  if (fields.work === undefined) return unit
  return builder.emit({
    name: 'mean-factor',
    now: [unit, measure('entriesWork'), measure('entries')],
    start: ternary(meanFactor),
  })
}
