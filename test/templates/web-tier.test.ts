import { describe, expect, test } from 'vitest'
import { minutesText } from '../../src/base/index.ts'
import { rowOf, templateReadme, templateSeries } from '../support/template-runs.ts'

const text = templateReadme('web-tier')

/** Mean waits in minutes at the end of a run: drawn, and by Erlang C; with its answer. */
async function tier(parameters: Record<string, unknown> = {}) {
  const ids = ['drawnWait', 'erlang.expectedWait', 'busier.expectedWait', 'larger.expectedWait'] as const
  const { run, series } = await templateSeries('web-tier', ids, parameters)
  const [drawn, erlang, busier, larger] = ids.map((id) => series[id].at(-1)!) as [number, number, number, number]
  return { run, drawn, erlang, busier, larger }
}

test('the answer flips between 382 and 383 requests a second', async () => {
  const [below, above] = [await tier({ requestsPerSecond: 382 }), await tier({ requestsPerSecond: 383 })]
  expect([below, above].map(({ run }) => run.thresholds[0]!.status)).toEqual(['pass', 'fail'])
  expect(text).toContain(
    `between \`requestsPerSecond\` 382 (${minutesText(below.erlang)}) and 383 (${minutesText(above.erlang)})`,
  )
  expect(text).toContain(
    `requests wait ${minutesText(below.erlang)} by Erlang C, and ${minutesText(below.drawn)} in the drawn run`,
  )
})

test('the default run has the waits that its README names, near saturation very sensitive to traffic and servers', async () => {
  const { run, drawn, erlang, busier, larger } = await tier()
  expect(text).toContain(`with 380, waits ${minutesText(erlang)} (drawn: ${minutesText(drawn)})`)
  expect(text).toContain(`makes that ${minutesText(busier)}, one server more ${minutesText(larger)}`)
  expect(busier / erlang).toBeGreaterThan(4)
  expect(larger / erlang).toBeLessThan(0.2)
  expect(rowOf(run, 'tier').p95WaitTime! / drawn).toBeCloseTo(3, 0)
})

describe('the table of loads', () => {
  test.each([320, 360, 380, 392, 396])('at %d requests a second', async (requestsPerSecond) => {
    const { drawn, erlang } = await tier({ requestsPerSecond })
    expect(text).toContain(
      `| ${requestsPerSecond / 4} % | ${requestsPerSecond} | ${minutesText(erlang)} | ${minutesText(drawn)} |`,
    )
    expect(Math.abs(drawn / erlang - 1)).toBeLessThan(0.3)
  })

  test('half of what is left doubles the wait', async () => {
    const at = async (requestsPerSecond: number): Promise<number> => (await tier({ requestsPerSecond })).erlang
    expect((await at(396)) / (await at(392))).toBeCloseTo(2, 0)
  })
})
