import { expect, test } from 'vitest'
import { amountText, minutesText, percentText } from '../../src/base/index.ts'
import { measuredOf, rowOf, templateAnswer, templateReadme, templateSeries } from '../support/template-runs.ts'

const text = templateReadme('ci-pipeline')

const NO_LIMIT = {}

/** Changes in production at the end. */
const finished = async (parameters: Record<string, unknown>): Promise<number> =>
  rowOf(await templateAnswer('ci-pipeline', parameters), 'production').arrived!

const total = (values: readonly (number | null)[]): number => values.reduce<number>((sum, value) => sum + value!, 0)

/** What a limit does to throughput, latency, conflicts and reviewers. */
async function effectOf(parameters: Record<string, unknown>) {
  const ids = ['rebase.flow', 'review.blocked', 'merge.queueDepth'] as const
  const { run, series } = await templateSeries('ci-pipeline', ids, parameters)
  return {
    run,
    finished: rowOf(run, 'production').arrived!,
    latency: measuredOf(run, 'production.latency#mean'),
    conflicts: total(series['rebase.flow']),
    blocked: total(series['review.blocked']),
    waiting: Math.max(...(series['merge.queueDepth'] as number[])),
  }
}

test('a limit of 36 brings more changes into production than none, sooner and with fewer conflicts', async () => {
  const [none, limited] = [await effectOf(NO_LIMIT), await effectOf({ wipLimit: 36 })]
  expect(limited.finished).toBeGreaterThan(none.finished)
  expect(limited.latency).toBeLessThan(none.latency)
  expect(text).toContain(
    `of ${amountText(rowOf(none.run, 'changes').arrived!)} changes ${amountText(limited.finished)} rather than ` +
      `${amountText(none.finished)} are in production after two weeks, after ${minutesText(limited.latency)} rather than ` +
      `${minutesText(none.latency)} on average`,
  )
  expect(text).toContain(`there are ${amountText(limited.conflicts)} conflicts rather than ${amountText(none.conflicts)}`)
  expect(text).toContain(`up to ${amountText(rowOf(limited.run, 'tests').peakQueueDepth!)} changes wait for their tests`)
})

test('the answer flips between limits 36 and 35, where reviewers begin to be held up', async () => {
  const [above, at, below] = [37, 36, 35].map((wipLimit) => effectOf({ wipLimit }))
  const [room, enough, tight] = [await above!, await at!, await below!]
  expect(enough.finished).toBeGreaterThan(room.finished)
  expect(enough.finished).toBeGreaterThan(tight.finished)
  expect(enough.blocked).toBe(0)
  expect(tight.blocked).toBeGreaterThan(1)
  expect(text).toContain(
    `between \`wipLimit\` 36 (${amountText(enough.finished)} in production, reviewers never held up) and 35 ` +
      `(${amountText(tight.finished)}, reviewers held up)`,
  )
})

test('what must have room is what reviewers pass on between two trains', async () => {
  const { waiting } = await effectOf(NO_LIMIT)
  const passedOn = ((12 * 15) / 30) * (1 - 0.15)
  expect(waiting).toBeCloseTo(7 * passedOn, 9)
  expect(text).toContain(`7 × ${amountText(passedOn)} = ${amountText(waiting)}`)
  expect((await effectOf({ trainBins: 4, wipLimit: 16 })).blocked).toBe(0)
  expect((await effectOf({ trainBins: 4, wipLimit: 15 })).blocked).toBeGreaterThan(0)
})

test('a limit of 21 brings fewer changes into production than none, and one of 22 more', async () => {
  const none = await finished(NO_LIMIT)
  const tight = await finished({ wipLimit: 21 })
  expect(tight).toBeLessThan(none)
  expect(await finished({ wipLimit: 22 })).toBeGreaterThan(none)
  expect(text).toContain(`A limit of 21 brings fewer (${amountText(tight)}) than none at all`)
})

test('without conflicts a limit of 36 neither costs nor brings anything', async () => {
  const none = await finished({ conflictRate: 0 })
  expect((await finished({ conflictRate: 0, wipLimit: 36 })) / none).toBeCloseTo(1, 4)
  expect(text).toContain(`with 36 changes ahead ${percentText(1 - 0.995 ** 36)} conflict`)
})
