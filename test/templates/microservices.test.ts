import { expect, test } from 'vitest'
import { percentText } from '../../src/base/index.ts'
import { templateReadme, templateSeries } from '../support/template-runs.ts'

const text = templateReadme('microservices')

/** Of a run: the part of the requests that is answered, and how busy the database is, by bin. */
async function shop(parameters: Record<string, unknown> = {}) {
  const { run, series } = await templateSeries('microservices', ['goodput', 'database.utilization'], parameters)
  return { run, goodput: series.goodput as number[], busy: series['database.utilization'] as number[] }
}

const atEnd = async (parameters: Record<string, unknown>): Promise<number> => (await shop(parameters)).goodput.at(-1)!

/** Bin of a time on the day of the run, which begins at 09:00. */
const binAt = (hour: number, minute: number, second = 0): number => (hour - 9) * 360 + minute * 6 + second / 10

test('without a budget the shop stays down after its database is whole again', async () => {
  const { run, goodput, busy } = await shop()
  const after = goodput.slice(binAt(9, 35))
  expect(Math.max(...after)).toBeLessThan(0.001)
  expect(Math.min(...busy.slice(binAt(9, 40)))).toBeGreaterThan(1 - 1e-9)
  expect(busy[binAt(9, 29)]).toBeCloseTo(0.7, 1)
  expect(text).toContain('from 09:35 on fewer than one request in a thousand is answered')
  expect(run.bottleneck).toMatchObject({ id: 'database', from: binAt(9, 30), to: run.grid.bins - 1 })
  const storm = run.warnings.find(({ code, node }) => code === 'retry-storm' && node === 'orders')!
  expect(storm.lastBin).toBe(run.grid.bins - 1)
})

test('with the budget of Finagle it recovers within a minute', async () => {
  const { goodput } = await shop({ retryBudget: 0.2 })
  expect(goodput[binAt(9, 40)]).toBeLessThan(0.5)
  expect(Math.min(...goodput.slice(binAt(9, 40, 40)))).toBeGreaterThan(0.9999)
  expect(text).toContain('answered again from 09:40:40 on')
})

test('the answer flips between retry budgets 0.40 and 0.41, and nothing is answered from 0.5 on', async () => {
  expect(await atEnd({ retryBudget: 0.4 })).toBeGreaterThan(0.9999)
  const above = await atEnd({ retryBudget: 0.41 })
  expect(above).toBeLessThan(0.95)
  expect(text).toContain(
    `between \`retryBudget\` 0.40 (all requests answered at the end) and 0.41 (${percentText(above)} answered at the end)`,
  )
  expect(await atEnd({ retryBudget: 0.5 })).toBeLessThan(1e-6)
})

test('a minute is enough to start the storm, and nothing starts it by itself', async () => {
  expect(await atEnd({ slowdownMinutes: 1 })).toBeLessThan(1e-6)
  const { goodput } = await shop({ slowdownMinutes: 0 })
  expect(Math.min(...goodput)).toBeGreaterThan(0.998)
})

test('without retries it recovers, and every error is seen', async () => {
  expect(percentText(await atEnd({ maxAttempts: 1 }))).toBe('99.9 %')
  expect(text).toContain('99.9 % instead of 100 % are answered at the end')
})

test('requests alone take the part of the database that its README names', async () => {
  const { busy } = await shop({ slowdownMinutes: 0 })
  // A mail for each order takes 0.1 of the 1.9 queries of a request.
  expect(percentText(busy.at(-1)! * (1.8 / 1.9)).replace(/\..*/, '')).toBe('66')
})
