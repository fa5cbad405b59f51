import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { createContext, invoke, OPERATIONS } from '../src/service/index.ts'
import { firstDifference } from './support/first-difference.ts'

const CASES = 'golden/runs'
const updating = process.env['UPDATE_GOLDEN'] === '1'

/** Every file below a folder, relative to it; the receipt tells when and where, and is no part of a golden. */
function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'receipt.json')
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

function copyFiles(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true })
  for (const path of filesBelow(from)) {
    mkdirSync(dirname(join(to, path)), { recursive: true })
    writeFileSync(join(to, path), readFileSync(join(from, path)))
  }
}

/** The bundle of a case, as production writes it. */
async function bundleOf(name: string): Promise<string> {
  const request = parse(readFileSync(`${CASES}/${name}/case.yaml`, 'utf8')) as object
  const dataDir = mkdtempSync(join(tmpdir(), 'flowsim-golden-'))
  const context = await createContext({ dataDir, maxValues: 10_000_000 })
  const createRun = OPERATIONS.find((operation) => operation.name === 'createRun')!
  await invoke(createRun, context, { ...request, options: { runId: 'golden' } })
  return join(dataDir, 'runs', 'golden')
}

describe.each(readdirSync(CASES))('golden run %s', (name) => {
  test('is the same bundle, byte for byte', async () => {
    const actual = await bundleOf(name)
    const golden = `${CASES}/${name}/bundle`
    if (updating) copyFiles(actual, golden)
    const differences = differencesOf(golden, actual)
    if (differences.length > 0) copyFiles(actual, `${CASES}/${name}/actual`)
    expect(differences).toEqual([])
  })
})

function differencesOf(golden: string, actual: string): string[] {
  const paths = [...new Set([...filesBelow(golden), ...filesBelow(actual)])].sort()
  return paths.flatMap((path) => {
    const [before, after] = [golden, actual].map((folder) => join(folder, path)) as [string, string]
    if (!existsSync(before)) return [`${path} is new`]
    if (!existsSync(after)) return [`${path} is gone`]
    return firstDifference(path, readFileSync(before), readFileSync(after)) ?? []
  })
}

test('a changed number is told with its series, its bin and both values', () => {
  const csv = (value: string) => Buffer.from(`bin,queueDepth,served\n0,1,2\n1,${value},4\n`)
  expect(firstDifference('series/payment.csv', csv('3'), csv('3.5'))).toBe(
    'series/payment.csv: queueDepth in bin 1 is 3.5 and was 3',
  )
  expect(firstDifference('run.json', Buffer.from('{\n  "a": 1\n}\n'), Buffer.from('{\n  "a": 2\n}\n'))).toBe(
    'run.json: line 2 is `"a": 2` and was `"a": 1`',
  )
  expect(firstDifference('run.json', Buffer.from('same'), Buffer.from('same'))).toBeUndefined()
})
