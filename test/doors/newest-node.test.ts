import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { builtProgram } from '../support/built.ts'
import { drawForm, LAWS, type Law } from '../support/draw-forms.ts'
import { modelOf } from '../support/models.ts'
import { testFullWith, type Need } from '../support/tier.ts'

/** A source for every law that draws, all before one service. */
const model = modelOf({
  nodes: {
    ...Object.fromEntries(LAWS.map((law, i) => [`in${i}`, { kind: 'source', arrivals: drawOf(law) }])),
    desk: {
      kind: 'service',
      servers: 180,
      serviceTime: '20m',
      failureRate: 0.1,
      retry: { maxAttempts: 3, backoff: [0.5, 0.5] },
    },
    out: { kind: 'sink' },
  },
  edges: [...LAWS.map((_, i) => `in${i} -> desk`), 'desk -> out'],
  bins: 96,
  binMinutes: 15,
})

function drawOf(law: Law): unknown {
  return drawForm({ law, mean: 12, cv: 0.6, stream: null, sample: null, round: false })
}

/** The files of a run's bundle in hexadecimal, but for its receipt, which says when and where it was made. */
function filesMadeBy(node: string, seed: number): Map<string, string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'flowsim-node-'))
  const path = join(dataDir, 'model.json')
  writeFileSync(path, JSON.stringify(model))
  const run = ['run', '--model', path, '--run-id', 'mine', '--replications', '4', '--bands', '*']
  const argv = [builtProgram(), ...run, '--seed', String(seed), '--data-dir', dataDir]
  execFileSync(node, argv, { stdio: ['ignore', 'ignore', 'inherit'] })
  const bundle = join(dataDir, 'runs/mine')
  const files = readdirSync(bundle, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name !== 'receipt.json',
  )
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [path.slice(bundle.length + 1), readFileSync(path, 'hex')]
    }),
  )
}

test('a seed gives the same bytes in every process, and another seed gives other series', () => {
  const first = filesMadeBy(process.execPath, 42)
  expect(filesMadeBy(process.execPath, 42)).toEqual(first)
  const other = filesMadeBy(process.execPath, 43)
  expect(other.get('series/index.json')).not.toEqual(first.get('series/index.json'))
  expect(other.get('replications.json')).not.toEqual(first.get('replications.json'))
})

/** The program of the newest Node that is there as a package for this machine; undefined where there is none. */
function newestNode(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'flowsim-newest-'))
  const name = `node-${process.platform}-${process.arch}`
  try {
    execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, `${name}@latest`], {
      stdio: 'ignore',
    })
  } catch (error) {
    // npm ends with a status of its own where it reaches no registry or finds no such package.
    if (error instanceof Error && 'status' in error) return undefined
    throw error
  }
  return join(folder, 'node_modules', name, 'bin/node')
}

let node: string | undefined

function newerNode(): Need {
  node = newestNode()
  return { what: 'a newer Node as a package', met: node !== undefined }
}

testFullWith(newerNode, 'a seed gives the same bytes on the newest Node', () => {
  expect(Number(execFileSync(node!, ['-p', 'parseInt(process.versions.node)'], { encoding: 'utf8' }))).toBeGreaterThan(
    20,
  )
  expect(filesMadeBy(node!, 42)).toEqual(filesMadeBy(process.execPath, 42))
})
