import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { builtProgram } from './support/built.ts'
import { testFull } from './support/tier.ts'

const execute = promisify(execFile)

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flowsim-package-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** A package of nothing but the program, to be started without a build. */
function startBare(): { status: number | null; stdout: string; stderr: string } {
  cpSync('bin', join(folder, 'bin'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
  return spawnSync(process.execPath, [join(folder, 'bin/flowsim.js'), 'version'], { encoding: 'utf8' })
}

test('without a build the program says how to make one and exits with 70', () => {
  expect(startBare()).toMatchObject({ status: 70, stdout: '', stderr: 'flowsim is not built: npm run build\n' })
})

test('a module missing from a finished build is not taken for a missing build', () => {
  mkdirSync(join(folder, 'dist'))
  writeFileSync(join(folder, 'dist/main.cjs'), "require('./gone.cjs')\n")
  const { status, stderr } = startBare()
  expect(status).toBe(1)
  expect(stderr).toContain('gone.cjs')
  expect(stderr).not.toContain('is not built')
})

/** The environment of somebody who has just logged in on this machine for the first time: an empty home. */
function strangersEnvironment(home: string): NodeJS.ProcessEnv {
  const ours = /^(?:npm_|flowsim_|vitest|node_env$|node_options$|init_cwd$|xdg_)/i
  const kept = Object.entries(process.env).filter(([name]) => !ours.test(name))
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((entry) => !entry.includes('node_modules'))
  const npm = (key: string): string =>
    execFileSync('npm', ['config', 'get', key], { encoding: 'utf8', stdio: 'pipe' }).trim()
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    PATH: path.join(delimiter),
    // Where packages come from is the machine's business; the cache only spares the registry.
    npm_config_registry: npm('registry'),
    npm_config_cache: npm('cache'),
  }
}

testFull(
  'a fresh clone installs, runs, tests and builds itself in an empty home',
  { timeout: 8 * 60_000 },
  async () => {
    const clone = join(folder, 'clone')
    const home = join(folder, 'home')
    mkdirSync(home)
    const env = strangersEnvironment(home)
    const durations: string[] = []
    const step = async (command: string, cwd = clone, more: NodeJS.ProcessEnv = {}): Promise<string> => {
      const start = performance.now()
      const { stdout } = await execute('bash', ['-c', command], { cwd, env: { ...env, ...more }, maxBuffer: 1 << 26 })
      durations.push(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${command}`)
      return stdout
    }
    const uncommitted = (await step('git status --porcelain', process.cwd())).split('\n').length - 1
    if (uncommitted > 0) console.log(`tested as committed: ${uncommitted} changed files are left out`)
    await step(`git clone --quiet --no-hardlinks '${process.cwd()}' '${clone}'`, folder)

    await step('npm ci')
    for (const template of ['order-system', 'airport-security']) {
      expect(await step(`npx flowsim run --template-id ${template} --mode simulation`)).toMatch(
        /\brun_\d{8}T\d{6}Z_[0-9a-f]{8}\b/,
      )
    }
    // What a machine and a home can change; that numbers are right is tested here already.
    const tests =
      'npm test -- test/doors test/store test/bundle test/scripts test/golden.test.ts test/templates.test.ts'
    expect(await step(tests, clone, { FLOWSIM_TEST: 'inner' })).toContain('tier: inner')
    expect(await step('rm -rf dist && npm run build && npx flowsim version')).toContain('flowsim')
    expect(await step('git status --porcelain')).toBe('')
    // An install for use alone has nothing to build with, and must say so rather than fail.
    expect(
      await step('rm -rf dist && npm ci --omit=dev && (node bin/flowsim.js version 2>&1 || echo exit $?)'),
    ).toMatch(/flowsim is not built: npm run build\nexit 70\n$/)
    console.log(durations.join('\n'))
  },
)

testFull('the built program has all that its commands load', { timeout: 120_000 }, () => {
  const program = builtProgram()
  const data = ['--data-dir', join(folder, 'data')]
  const flowsim = (...line: string[]): string =>
    execFileSync(process.execPath, [program, ...line, ...data], { encoding: 'utf8', stdio: 'pipe' })
  // By threads, so that they find what they start with.
  flowsim('run', '--template-id', 'order-system', '--replications', '20', '--log-level', 'info')
  for (const format of ['zip', 'csv', 'arrow', 'parquet']) {
    const out = join(folder, format)
    flowsim('runs', 'export', 'latest', '--format', format, '--out', out)
    expect(statSync(out).size).toBeGreaterThan(1000)
  }
})

testFull('the version is printed in at most twice the time of an empty program', { timeout: 60_000 }, () => {
  const program = builtProgram()
  const empty: number[] = []
  const version: number[] = []
  for (let round = 0; round < 15; round++) {
    empty.push(milliseconds(['-e', '0']))
    version.push(milliseconds([program, '--version']))
  }
  const ratio = median(version) / median(empty)
  console.log(
    `--version: ${median(version).toFixed(0)} ms, empty: ${median(empty).toFixed(0)} ms, ratio ${ratio.toFixed(2)}`,
  )
  expect(ratio).toBeLessThanOrEqual(2)
})

function milliseconds(args: readonly string[]): number {
  const start = performance.now()
  execFileSync(process.execPath, args, { stdio: 'ignore' })
  return performance.now() - start
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!
}
