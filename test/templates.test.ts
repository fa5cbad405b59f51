import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { amountText, minutesText } from '../src/base/index.ts'
import {
  p95Of as p95,
  rowOf as row,
  templateAnswer as answer,
  templateReadme as readme,
} from './support/template-runs.ts'

const IDS = readdirSync('templates')

describe.each(IDS)('template %s', (id) => {
  test('passes its checks, and warns of what it says it warns of', async () => {
    const run = await answer(id)
    const { template } = parse(readFileSync(`templates/${id}/template.yaml`, 'utf8')) as {
      template: { expectedWarnings?: string[] }
    }
    const codes = new Set(run.warnings.filter(({ severity }) => severity === 'warning').map(({ code }) => code))
    expect([...codes].sort()).toEqual([...(template.expectedWarnings ?? [])].sort())
    expect(run.thresholds.every(({ status }) => status === 'pass')).toBe(true)
  })

  test('runs with its example parameters', async () => {
    const parameters = parse(readFileSync(`templates/${id}/params.example.yaml`, 'utf8')) as Record<string, unknown>
    expect((await answer(id, parameters)).status).toBe('completed')
  })

  test('asks one question in its README', () => {
    expect(readme(id).match(/## The question/g)).toHaveLength(1)
  })
})

describe('order-system answers its question', () => {
  const text = readme('order-system')

  test('the default run has the numbers that its README names', async () => {
    const run = await answer('order-system')
    expect(text).toContain(`the p95 of \`payment.waitTime\` is ${minutesText(p95(run, 'payment'))}`)
    expect(text).toContain(`up to ${amountText(row(run, 'payment').peakQueueDepth!)} orders wait`)
    expect(run.bottleneck?.id).toBe('payment')
    expect(run.bottleneck?.text).toContain('to Mon 18:50')
    expect(p95(run, 'payment')).toBeGreaterThan(10)
  })

  test('the answer flips between payment capacities 195 and 196', async () => {
    const below = p95(await answer('order-system', { paymentCapacity: 195 }), 'payment')
    const above = p95(await answer('order-system', { paymentCapacity: 196 }), 'payment')
    expect([below > 10, above > 10]).toEqual([true, false])
    expect(text).toContain(
      `between \`paymentCapacity\` 195 (p95 ${minutesText(below)}) and 196 (p95 ${minutesText(above)})`,
    )
  })

  test('less capacity at the bottleneck means more waiting there, more capacity elsewhere does not mean less', async () => {
    const before = p95(await answer('order-system'), 'payment')
    expect(p95(await answer('order-system', { paymentCapacity: 175 * 0.8 }), 'payment')).toBeGreaterThan(before)
    for (const more of [{ clerks: 20 }, { waveCapacity: 720 }]) {
      expect(p95(await answer('order-system', more), 'payment')).toBeGreaterThanOrEqual(before)
    }
  })
})

describe('airport-security answers its question', () => {
  const text = readme('airport-security')

  test('the default run has the numbers that its README names', async () => {
    const run = await answer('airport-security')
    expect(text).toContain(`the p95 of \`screening.waitTime\` is ${minutesText(p95(run, 'screening'))}`)
    expect(text).toContain(`has ${amountText(row(run, 'screening').peakQueueDepth!)} passengers`)
    expect(run.bottleneck?.id).toBe('screening')
    expect(p95(run, 'screening')).toBeGreaterThan(10)
  })

  test('the answer flips between 9 and 10 lanes, and collapses at 8', async () => {
    const waits = [8, 9, 10].map(async (lanesByDay) =>
      p95(await answer('airport-security', { lanesByDay }), 'screening'),
    )
    const [eight, nine, ten] = await Promise.all(waits)
    expect([nine! > 10, ten! > 10]).toEqual([true, false])
    expect(text).toContain(`between \`lanesByDay\` 9 (p95 ${minutesText(nine!)}) and 10 (p95 ${minutesText(ten!)})`)
    expect(text).toContain(`with 8 the p95 is ${minutesText(eight!)}`)
  })

  test('less capacity at the bottleneck means more waiting there, more capacity elsewhere does not mean less', async () => {
    const before = p95(await answer('airport-security'), 'screening')
    const slower = { laneTime: '30s' }
    expect(p95(await answer('airport-security', slower), 'screening')).toBeGreaterThan(before)
    for (const more of [{ desks: 10 }, { searchers: 11 }]) {
      expect(p95(await answer('airport-security', more), 'screening')).toBeGreaterThanOrEqual(before)
    }
  })
})
