import { expect, test } from 'vitest'
import { minutesText, percentText } from '../../src/base/index.ts'
import { templateReadme, templateSeries } from '../support/template-runs.ts'

const text = templateReadme('call-center')

/** What Erlang and the drawn line say at the end of a run, in the words of the README. */
async function centre(parameters: Record<string, unknown> = {}) {
  const ids = [
    'drawnWait',
    'drawnLoss',
    'erlangA.expectedWait',
    'erlangA.expectedLoss',
    'erlangC.expectedWait',
    'erlangC.serviceLevel',
  ] as const
  const { run, series } = await templateSeries('call-center', ids, parameters)
  const at = (id: (typeof ids)[number]): number => series[id].at(-1) ?? NaN
  return {
    status: run.thresholds[0]!.status,
    wait: at('erlangA.expectedWait'),
    drawnWait: at('drawnWait'),
    loss: at('erlangA.expectedLoss'),
    drawnLoss: at('drawnLoss'),
    waitC: at('erlangC.expectedWait'),
    level: at('erlangC.serviceLevel'),
  }
}

test('54 agents keep the promise, and callers who hang up make it easier', async () => {
  const said = await centre()
  expect(text).toContain(
    `${percentText(said.level)} are answered within 20 seconds, after ${minutesText(said.waitC)} on average`,
  )
  expect(text).toContain(`${percentText(said.loss)} hang up by Erlang A (drawn: ${percentText(said.drawnLoss)})`)
  expect(text).toContain(`the others wait ${minutesText(said.wait)} (drawn: ${minutesText(said.drawnWait)})`)
})

test('the answer flips between 53 and 54 agents', async () => {
  const [fewer, enough] = [await centre({ agents: 53 }), await centre({ agents: 54 })]
  expect([fewer.status, enough.status]).toEqual(['fail', 'pass'])
  expect(text).toContain(
    `between \`agents\` 53 (${percentText(fewer.level)} within 20 seconds) and 54 (${percentText(enough.level)})`,
  )
})

test('with 50 agents it is the case of Garnett, Mandelbaum and Reiman', async () => {
  const said = await centre({ agents: 50 })
  expect(percentText(said.loss)).toBe('3.09 %')
  expect(text).toContain(`a wait of ${minutesText(said.waitC)} and ${percentText(said.level)} within 20 seconds`)
  expect(text).toContain(
    `${percentText(said.loss)} hang up (drawn: ${percentText(said.drawnLoss)}) and the wait is ` +
      `${minutesText(said.wait)} (drawn: ${minutesText(said.drawnWait)})`,
  )
  expect(said.drawnLoss / said.loss).toBeCloseTo(1, 0)
})

test('patience keeps a line that Erlang C knows no answer for', async () => {
  const said = await centre({ agents: 48 })
  expect(said.level).toBeNaN()
  expect(text).toContain(`Erlang A says ${percentText(said.loss)}, and the drawn line ${percentText(said.drawnLoss)}`)
})

test('less patience means shorter waits and more lost calls', async () => {
  const said = await centre({ agents: 50, patience: '2m' })
  expect(text).toContain(`${percentText(said.loss)} hang up, after ${minutesText(said.wait)}`)
})
