import { expect, test } from 'vitest'
import { amountText, minutesText } from '../../src/base/index.ts'
import { measuredOf, rowOf, templateAnswer, templateReadme, templateSeries } from '../support/template-runs.ts'

const ID = 'emergency-department'
const text = templateReadme(ID)

/** p95 of the wait of a triage level for a doctor, minutes. */
const waitOf = (run: Awaited<ReturnType<typeof templateAnswer>>, level: string): number =>
  measuredOf(run, `doctors.waitTime.${level}#p95`)

test('the default run has the numbers that its README names', async () => {
  const run = await templateAnswer(ID)
  expect(text).toContain(`the p95 of \`doctors.waitTime.urgent\` is ${minutesText(waitOf(run, 'urgent'))}`)
  expect(text).toContain(`${amountText(rowOf(run, 'unseen').arrived!)} of some 1,700`)
  const seen = rowOf(run, 'home').arrived! + rowOf(run, 'boarding').served!
  expect(rowOf(run, 'boarding').served! / seen).toBeCloseTo(0.135, 2)
})

test('the answer flips between 2 and 3 doctors at night, and critical patients notice nothing of it', async () => {
  const [two, three] = await Promise.all([2, 3].map((doctorsAtNight) => templateAnswer(ID, { doctorsAtNight })))
  const [below, enough] = [waitOf(two!, 'urgent'), waitOf(three!, 'urgent')]
  expect([below > 60, enough > 60]).toEqual([true, false])
  expect(text).toContain(
    `between \`doctorsAtNight\` 2 (p95 ${minutesText(below)}) and 3 (p95 ${minutesText(enough)})`,
  )
  expect(text).toContain(`${amountText(rowOf(two!, 'unseen').arrived!)} patients leave with 2 doctors`)
  expect(waitOf(two!, 'critical')).toBeLessThan(0.01)
})

test('with too few beds the doctors are blocked, and the same doctors are not enough', async () => {
  const { run, series } = await templateSeries(ID, ['doctors.blocked', 'boarding.queueDepth'], { bedsFreed: 28 })
  expect(text).toContain(`urgent patients is ${minutesText(waitOf(run, 'urgent'))} with the same 3 doctors`)
  expect(Math.max(...(series['doctors.blocked'] as number[]))).toBeGreaterThan(0)
  expect(Math.max(...(series['boarding.queueDepth'] as number[]))).toBeLessThan(16 + 1e-9)
  const before = await templateSeries(ID, ['doctors.blocked'])
  expect(Math.max(...(before.series['doctors.blocked'] as number[]))).toBe(0)
})

test('more doctors at any time of the day do not make urgent patients wait longer', async () => {
  const before = waitOf(await templateAnswer(ID), 'urgent')
  for (const more of [{ doctorsByDay: 8 }, { doctorsInTheEvening: 8 }, { doctorsAtNight: 4 }]) {
    expect(waitOf(await templateAnswer(ID, more), 'urgent')).toBeLessThanOrEqual(before)
  }
})

test('a patient comes, is treated, waits or has left: none is invented', async () => {
  const { run, series } = await templateSeries(ID, ['system.entered', 'system.created', 'system.lost'])
  expect((series['system.created'] as number[]).every((items) => items === 0)).toBe(true)
  expect((series['system.lost'] as number[]).every((items) => items === 0)).toBe(true)
  const entered = (series['system.entered'] as number[]).reduce((sum, items) => sum + items, 0)
  // Seven days of 240 patients, and a tenth more on the Monday.
  expect(entered).toBeCloseTo(240 * 7.1, 6)
  expect(rowOf(run, 'walk_ins').served! + rowOf(run, 'ambulances').served!).toBeCloseTo(entered, 6)
})
