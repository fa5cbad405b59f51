import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { RunAnswer } from '../../src/service/index.ts'
import { testFull } from '../support/tier.ts'
import { door, type Door } from './door.ts'

async function answerOf({ flowsim }: Door, ...argv: readonly string[]): Promise<RunAnswer> {
  const { stdout, stderr } = await flowsim(...argv, '--json')
  expect(stderr).toBe('')
  return JSON.parse(stdout) as RunAnswer
}

/** The manifest of a run, as it lies on the disk. */
function manifestOf({ cwd }: Door, runId: string | null): string {
  return readFileSync(join(cwd, 'data/runs', runId!, 'manifest.json'), 'utf8')
}

const DETERMINISTIC = ['run', '--template-id', 'order-system', '--deterministic-run-id'] as const

test('the same run asked for twice is used again, and made again after its removal with the same manifest', async () => {
  const here = door()
  const first = await answerOf(here, ...DETERMINISTIC)
  const manifest = manifestOf(here, first.runId)
  const second = await answerOf(here, ...DETERMINISTIC)
  expect([first.reused, second.reused]).toEqual([false, true])
  expect({ ...second, reused: false }).toEqual(first)
  await here.flowsim('runs', 'rm', first.runId!)
  expect(await answerOf(here, ...DETERMINISTIC)).toMatchObject({ reused: false, runId: first.runId })
  expect(manifestOf(here, first.runId)).toBe(manifest)
})

test('a run that is there and damaged is not used again', async () => {
  const here = door()
  const { runId } = await answerOf(here, ...DETERMINISTIC)
  writeFileSync(join(here.cwd, 'data/runs', runId!, 'series/payment.csv'), 'bin\n')
  const again = await here.flowsim(...DETERMINISTIC, '--json')
  expect(again).toMatchObject({ exit: 5, stdout: '' })
  expect(JSON.parse(again.stderr)).toMatchObject({ code: 'bundle-corrupt', file: 'series/payment.csv' })
  expect(await answerOf(here, ...DETERMINISTIC, '--overwrite')).toMatchObject({ reused: false, runId })
  expect((await here.flowsim('runs', 'verify', 'latest')).exit).toBe(0)
})

test('the model of a run is the same run again, with the recorded data beside it', async () => {
  const here = door()
  const made = await answerOf(here, 'run', '--template-id', 'airport-security', '--run-id', 'first')
  const model = join('data/runs/first/model/model.json')
  const again = await answerOf(here, 'run', '--model', model)
  expect(again.hashes).toMatchObject({
    model: made.hashes.model,
    series: made.hashes.series,
    inputs: made.hashes.inputs,
  })
})

test('a seed that reads as a whole number is that number', async () => {
  const here = door()
  const model = async (...argv: readonly string[]): Promise<string> =>
    (await answerOf(here, 'run', '--template-id', 'order-system', '--dry-run', ...argv)).hashes.model
  expect(await model('--seed', '42')).toBe(await model('--seed=42'))
  expect(await model('--seed', '42')).not.toBe(await model())
  expect(await model('--seed', 'forty-two')).not.toBe(await model('--seed', '42'))
})

test.each([
  ['order-system', 'payment', 'paymentCapacity=140', 'clerks=24'],
  ['airport-security', 'screening', 'laneTime=30s', 'desks=12'],
])(
  'less capacity at the bottleneck of %s means more waiting, more elsewhere means no less',
  async (template, node, less, more) => {
    const here = door()
    const waiting = async (...argv: readonly string[]): Promise<number> => {
      const { bottleneck, table } = await answerOf(here, 'run', '--template-id', template, '--dry-run', ...argv)
      expect(bottleneck!.id).toBe(node)
      return table.rows.find(({ id }) => id === node)!.p95WaitTime!
    }
    const usual = await waiting()
    expect(await waiting('--param', less)).toBeGreaterThan(usual)
    expect(await waiting('--param', more)).toBeGreaterThanOrEqual(usual)
  },
)

const MAIN = join(import.meta.dirname, '../../src/cli/main.ts')

/** Another process, with an environment of its own. */
function childIn(cwd: string, env: Readonly<Record<string, string>>, ...argv: readonly string[]): string {
  const tsx = import.meta.resolve('tsx')
  return execFileSync(process.execPath, ['--import', tsx, MAIN, ...argv], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
}

testFull(
  'a run is the same bytes on another clock, in another language and another process',
  { timeout: 60_000 },
  async () => {
    for (const template of ['order-system', 'airport-security']) {
      const here = door()
      const argv = ['run', '--template-id', template, '--deterministic-run-id']
      const { runId } = await answerOf(here, ...argv)
      const there = door()
      childIn(there.cwd, { TZ: 'Pacific/Chatham', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, ...argv)
      expect(readdirSync(join(there.cwd, 'data/runs'))).toEqual([runId])
      expect(manifestOf(there, runId)).toBe(manifestOf(here, runId))
    }
  },
)
