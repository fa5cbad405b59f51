import { createHash } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createContext, invoke, OPERATIONS } from '../../src/service/index.ts'
import { materialOf } from '../../src/ui/whatif/material-of-files.ts'
import type { Material, Values } from '../../src/ui/whatif/material.ts'
import { PREVIEWED, previewView, type Previewed } from '../../src/ui/whatif/preview-views.ts'
import { hashesOf, hashesOfBase, previewerOf, type PreviewRun } from '../../src/ui/whatif/preview.ts'
import { scaled } from '../support/tier.ts'

/** A day of orders by the clock of Berlin. */
const RECORDED = ['time,orders', ...Array.from({ length: 24 }, (_, h) => `2025-01-06T${String(h).padStart(2, '0')}:00,${h * 9}`)].join('\n')
const recordedId = `in_${createHash('sha256').update(RECORDED).digest('hex').slice(0, 16)}`

const context = await createContext({
  dataDir: mkdtempSync(join(tmpdir(), 'flowsim-whatif-')),
  maxValues: 10_000_000,
  inputs: [{ id: recordedId, extension: 'csv', text: RECORDED }],
})

async function ask<T>(name: string, input: object): Promise<T> {
  return (await invoke(OPERATIONS.find((one) => one.name === name)!, context, input)) as T
}

interface Stored {
  readonly runId: string
  readonly hashes: { readonly model: string; readonly series: string }
}

const runOf = (request: object): Promise<Stored> => ask('createRun', { mode: 'simulation', ...request })

/** What the page reads of a run, from the operation it asks. */
async function materialOfRun(id: string): Promise<Material | undefined> {
  return materialOf(async (path) => {
    const { chunks } = await ask<{ chunks: AsyncIterable<Uint8Array> }>('getRunFile', { id, path })
    const pieces = []
    for await (const chunk of chunks) pieces.push(chunk)
    return Buffer.concat(pieces).toString('utf8')
  })
}

function previewed(material: Material, parameters: Values): PreviewRun {
  const { value: previewer, diagnostics } = previewerOf(material)
  expect(diagnostics).toEqual([])
  const run = previewer!.preview(parameters)
  expect(run.diagnostics).toEqual([])
  return run.value!
}

/** Templates with a parameter that is changed: by the clock, on recorded data, drawn, with classes. */
const CHANGES = [
  ['order-system', { paymentCapacity: 180.5 }],
  ['airport-security', { lanesByDay: 10 }],
  ['call-center', {}],
  ['emergency-department', {}],
] as const

const bundleHashes = ({ hashes: { model, series } }: Stored): object => ({ model, series })

describe.each(CHANGES.slice(0, scaled(3, CHANGES.length)))('a preview of %s', (templateId, changed) => {
  test('has the hashes of the run that is stored of the same values', async () => {
    const base = await runOf({ templateId })
    const material = (await materialOfRun(base.runId))!
    expect(hashesOf(previewed(material, material.parameters))).toEqual(bundleHashes(base))
    const parameters = { ...material.parameters, ...changed }
    const stored = await runOf({ templateId, parameters, seed: 'other' })
    const seeded = { ...material, modelText: JSON.stringify({ ...JSON.parse(material.modelText), seed: 'other' }) }
    expect(hashesOf(previewed(seeded, parameters))).toEqual(bundleHashes(stored))
    expect(hashesOfBase(material)).toEqual(bundleHashes(base))
  })
})
