import { row, type Case, type Family } from '../family.ts'
import { modelDocument } from '../model-document.ts'
import type { Reading } from '../reading.ts'

const STEADY = 100
const BUMP = 10
const AT = 40

/** Sum of the squares of what a series has beyond its steady level: the variance that independent demands give it. */
function response(reading: Reading, id: string): number {
  return reading.values(id).reduce((sum, value) => {
    const beyond = (value - STEADY) / BUMP
    return sum + beyond * beyond
  }, 0)
}

/** One unusual demand, from which later ones differ by `correlation` times the one before. */
function demand(bins: number, correlation: number): readonly number[] {
  let beyond = BUMP
  return Array.from({ length: bins }, (_, t) => {
    if (t < AT) return STEADY
    const value = STEADY + beyond
    beyond *= correlation
    return value
  })
}

interface Stock {
  readonly id: string
  readonly parameters: string
  readonly source: string
  readonly correlation: number
  /** What is forecast from `demand`. */
  readonly forecast: string
  readonly leadTime: number
  readonly ratio: number
}

const orders = ({ correlation, forecast, leadTime, ratio, ...named }: Stock): Case => ({
  ...named,
  measure({ run }) {
    const bins = 400
    const nodes = {
      shop: { kind: 'source', arrivals: 'demand' },
      ordering: { kind: 'source', arrivals: 'orders' },
      sold: { kind: 'sink' },
      supplier: { kind: 'sink' },
    }
    const series = {
      demand: demand(bins, correlation),
      forecast,
      orders: `demand + ${leadTime} * (forecast - SHIFT(forecast, 1, ${STEADY}))`,
    }
    const edges = ['shop -> sold', 'ordering -> supplier']
    const reading = run(modelDocument({ nodes, edges, series, bins }))
    const got = response(reading, 'supplier.arrivals') / response(reading, 'sold.arrivals')
    return [row('variance of orders / of demand', { got, expected: ratio })]
  },
})

const movingAverage = (leadTime: number, over: number, correlation = 0): Stock => {
  const part = leadTime / over
  const same = Array.from({ length: over }).reduce<number>((product) => product * correlation, 1)
  return {
    id: `bullwhip-average-${leadTime}-${over}-${correlation}`,
    parameters: `lead time ${leadTime}, mean of the last ${over} demands, correlation ${correlation}`,
    source: 'Chen, Drezner, Ryan and Simchi-Levi 2000: 1 + (2 L / p + 2 L² / p²) (1 − ρ^p)',
    correlation,
    forecast: `SMA(demand, ${over})`,
    leadTime,
    ratio: 1 + (2 * part + 2 * part * part) * (1 - same),
  }
}

const smoothing = (leadTime: number, alpha: number): Stock => ({
  id: `bullwhip-smoothing-${leadTime}-${alpha}`,
  parameters: `lead time ${leadTime}, exponential smoothing with α ${alpha}`,
  source: 'Chen, Ryan and Simchi-Levi 2000: 1 + 2 L α + 2 L² α² / (2 − α)',
  correlation: 0,
  forecast: `EMA(demand, ${alpha})`,
  leadTime,
  ratio: 1 + 2 * leadTime * alpha + (2 * leadTime * leadTime * alpha * alpha) / (2 - alpha),
})

/** How forecasting makes orders swing more than demand. */
export const bullwhip: Family = {
  id: 'bullwhip',
  title: 'Bullwhip',
  doc: 'A shop orders up to what it forecasts for the lead time. Independent demands pass a linear rule with the variance Σ h², where h is what one unusual demand does to the orders: the ratio is exact without drawing anything.',
  random: false,
  cases: [
    ...[movingAverage(1, 5), movingAverage(4, 5), movingAverage(4, 20), movingAverage(2, 4, 0.5)].map(orders),
    ...[smoothing(1, 0.2), smoothing(4, 0.2), smoothing(2, 0.5)].map(orders),
  ],
}
