import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { builtProgram } from '../support/built.ts'
import { fullTier, testFull, testWith } from '../support/tier.ts'

const RUN = ['run', '--template-id', 'call-center', '--param', 'hours=2', '--run-id', 'mine', '--replications', '4']

/** The files of a run's bundle in hexadecimal, but for its receipt, which says when and where it was made. */
function filesMadeBy(node: string, seed: number): Map<string, string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'flowsim-node-'))
  const argv = [builtProgram(), ...RUN, '--seed', String(seed), '--data-dir', dataDir]
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

const SAME = 'a seed gives the same bytes on the newest Node'

if (fullTier) {
  const node = newestNode()
  testWith({ what: 'a newer Node as a package', met: node !== undefined }, SAME, () => {
    expect(
      Number(execFileSync(node!, ['-p', 'parseInt(process.versions.node)'], { encoding: 'utf8' })),
    ).toBeGreaterThan(20)
    expect(filesMadeBy(node!, 42)).toEqual(filesMadeBy(process.execPath, 42))
  })
} else testFull(SAME, {}, () => undefined)
