import { expect, test } from 'vitest'
import { amountText } from '../../src/base/index.ts'
import type { RunAnswer } from '../../src/service/index.ts'
import { measuredOf, rowOf, templateAnswer, templateReadme, templateSeries } from '../support/template-runs.ts'

const text = templateReadme('supply-chain')

const STAGES = ['shop', 'warehouse', 'factory'] as const

const bullwhipOf = (run: RunAnswer, stage: string): number => measuredOf(run, `${stage}Bullwhip#mean`)

const factoryBullwhip = async (parameters: Record<string, unknown>): Promise<number> =>
  bullwhipOf(await templateAnswer('supply-chain', parameters), 'factory')

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

const variance = (values: readonly number[]): number => mean(values.map((value) => (value - mean(values)) ** 2))

test('order-up-to swings more from stage to stage, as its README says', async () => {
  const { run, series } = await templateSeries('supply-chain', ['factoryOrders', 'demand'], { gapShare: 1 })
  const [shop, warehouse, factory] = STAGES.map((stage) => bullwhipOf(run, stage)) as [number, number, number]
  expect(1 < shop && shop < warehouse && warehouse < factory).toBe(true)
  expect(text).toContain(
    `${amountText(shop)} at the shop, ${amountText(warehouse)} at the warehouse and ${amountText(factory)} at the factory`,
  )
  const most = Math.max(...(series.factoryOrders.slice(112) as number[]))
  expect(text).toContain(`to start up to ${amountText(most)} items on a day`)
  expect(text).toContain(`${amountText(rowOf(run, 'line').peakQueueDepth!)} of them wait at the worst`)
  expect(run.bottleneck?.id).toBe('line')
  expect(run.thresholds.some(({ status }) => status === 'fail')).toBe(true)
})

test('the default run swings as little as its README says, and customers do not wait', async () => {
  const { run, series } = await templateSeries('supply-chain', ['factoryOrders'])
  const [shop, warehouse, factory] = STAGES.map((stage) => amountText(bullwhipOf(run, stage)))
  expect(text).toContain(`it is ${shop}, ${warehouse} and ${factory}`)
  const most = Math.max(...(series.factoryOrders.slice(112) as number[]))
  expect(text).toContain(`${amountText(most)} items on a day are enough`)
  const days = run.grid.bins - 112
  expect(text).toContain(`customers who keep ${amountText(rowOf(run, 'kept').arrived! / days)} on an average day`)
})

test('customers do not wait with order-up-to either', async () => {
  expect(measuredOf(await templateAnswer('supply-chain', { gapShare: 1 }), 'shopOwes#max')).toBeLessThan(1e-9)
})

test('the answer flips between gap shares 0.23 and 0.24', async () => {
  const [below, above] = [await factoryBullwhip({ gapShare: 0.23 }), await factoryBullwhip({ gapShare: 0.24 })]
  expect([below < 2, above < 2]).toEqual([true, false])
  expect(text).toContain(
    `between \`gapShare\` 0.23 (${amountText(below)} at the factory) and 0.24 (${amountText(above)})`,
  )
})

test('shared demand damps order-up-to, and does not end it', async () => {
  const [own, shared] = [
    await factoryBullwhip({ gapShare: 1 }),
    await factoryBullwhip({ gapShare: 1, sharedDemand: true }),
  ]
  expect(shared).toBeGreaterThan(2)
  expect(text).toContain(`order-up-to comes to ${amountText(shared)} instead of ${amountText(own)} at the factory`)
})

test('the bullwhip is the variance of orders over that of demand in the last four weeks', async () => {
  const ids = ['demand', 'shopOrders', 'factoryOrders', 'shopBullwhip', 'factoryBullwhip'] as const
  const { series } = await templateSeries('supply-chain', ids, { gapShare: 0.5 })
  const last = (id: (typeof ids)[number]): number[] => series[id].slice(-28) as number[]
  for (const stage of ['shop', 'factory'] as const) {
    const ratio = variance(last(`${stage}Orders`)) / variance(last('demand'))
    expect(last(`${stage}Bullwhip`).at(-1)! / ratio).toBeCloseTo(1, 5)
  }
})

test('what is on the way, in stores and with customers is all that was made or there at first', async () => {
  const stocks = ['shop.queueDepth', 'warehouse.queueDepth', 'factory.queueDepth', 'making_time.inTransit'] as const
  const ways = ['to_shop.inTransit', 'to_warehouse.inTransit', 'returns.inTransit', 'line.queueDepth'] as const
  const gone = ['production_orders.served', 'kept.arrivals', 'scrapped.arrivals'] as const
  const { series } = await templateSeries('supply-chain', [...stocks, ...ways, ...gone])
  const all = (id: (typeof gone)[number]): number => (series[id] as number[]).reduce((sum, value) => sum + value, 0)
  const held = [...stocks, ...ways].reduce((sum, id) => sum + series[id].at(-1)!, 0)
  const first = 100 * (3 + 1 + 4) + 2 * 100 * (2 + 1 + 4)
  expect(all('production_orders.served') + first).toBeCloseTo(all('kept.arrivals') + all('scrapped.arrivals') + held, 6)
})
