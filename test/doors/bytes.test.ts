import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testFullWith, type Need } from '../support/tier.ts'
import { zipEntries } from '../support/zip-entries.ts'
import { door } from './door.ts'

const RUN = ['run', '--template-id', 'order-system', '--run-id', 'mine'] as const

const MAIN = join(import.meta.dirname, '../../src/cli/main.ts')

test('a terminal is never shown what is no text', async () => {
  const here = door({ terminal: true })
  await here.flowsim(...RUN)
  const { exit, stdout, stderr } = await here.flowsim('runs', 'export', 'mine', '--format', 'zip')
  expect([exit, stdout]).toEqual([2, ''])
  expect(stderr).toContain('--out mine.zip')
  const file = await here.flowsim('runs', 'export', 'mine', '--format', 'zip', '--out', 'mine.zip')
  expect(file).toMatchObject({ exit: 0, stderr: '' })
  expect([...zipEntries(readFileSync(join(here.cwd, 'mine.zip'))).keys()]).toContain('mine/run.json')
})

test('a terminal is shown text without what it would obey, and a file gets all of it', async () => {
  const text = '# \u001B]0;pwned\u0007 ümlaut\ntemplate: { id: odd, title: Odd, version: 1.0.0 }\n'
  const { cwd, flowsim } = door({ terminal: true })
  mkdirSync(join(cwd, 'templates/odd'), { recursive: true })
  writeFileSync(join(cwd, 'templates/odd/template.yaml'), text)
  const shown = await flowsim('templates', 'source', 'odd')
  expect(shown.stdout).toBe(text.replace('\u001B', '').replace('\u0007', ''))
  expect((await door({ cwd }).flowsim('templates', 'source', 'odd')).stdout).toBe(text)
  await flowsim('templates', 'source', 'odd', '--out', 'copy.yaml')
  expect(readFileSync(join(cwd, 'copy.yaml'), 'utf8')).toBe(text)
})

test('a file that is there is replaced by a whole answer, and stays where there is none', async () => {
  const { cwd, flowsim } = door()
  await flowsim(...RUN)
  const out = join(cwd, 'mine.zip')
  writeFileSync(out, 'before')
  appendFileSync(join(cwd, 'data/runs/mine/events.json'), ' ')
  const failed = await flowsim('runs', 'export', 'mine', '--out', 'mine.zip', '--json')
  expect([failed.exit, failed.stdout]).toEqual([5, ''])
  expect(JSON.parse(failed.stderr)).toMatchObject({ code: 'bundle-corrupt', file: 'events.json' })
  expect(readFileSync(out, 'utf8')).toBe('before')
  await flowsim(...RUN, '--overwrite')
  expect((await flowsim('runs', 'export', 'mine', '--out', 'mine.zip')).exit).toBe(0)
  expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK')
  expect(readdirSync(cwd).sort()).toEqual(['data', 'mine.zip'])
})

test('nothing but a regular file is written to', async () => {
  const { cwd, flowsim } = door()
  await flowsim(...RUN)
  execFileSync('mkfifo', [join(cwd, 'pipe')])
  mkdirSync(join(cwd, 'folder'))
  symlinkSync('/dev/null', join(cwd, 'device'))
  for (const out of ['pipe', 'folder', 'device', 'missing/file', 'folder/']) {
    const { exit, stderr } = await flowsim('runs', 'export', 'mine', '--out', out, '--json')
    expect([exit, (JSON.parse(stderr) as { code: string }).code], out).toEqual([2, 'usage-invalid'])
  }
  expect(readdirSync(cwd).sort()).toEqual(['data', 'device', 'folder', 'pipe'])
})

const CHECK = `
import sys, zipfile
packed = zipfile.ZipFile(sys.argv[1])
assert packed.testzip() is None
assert {info.compress_type for info in packed.infolist()} == {zipfile.ZIP_STORED}
assert {info.date_time[:3] for info in packed.infolist()} == {(1980, 1, 1)}
packed.extractall(sys.argv[2])
print(len(packed.namelist()))
`

const python = (): Need => ({ what: 'python3', met: hasPython() })

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}

async function opensElsewhere(): Promise<void> {
  const { cwd, flowsim } = door()
  await flowsim(...RUN)
  const packed = ['Pacific/Chatham', 'UTC'].map((zone) => {
    const argv = ['--import', import.meta.resolve('tsx'), MAIN, 'runs', 'export', 'mine', '--format', 'zip']
    return execFileSync(process.execPath, argv, { cwd, env: { ...process.env, TZ: zone }, maxBuffer: 100_000_000 })
  })
  expect(packed[0]!.equals(packed[1]!)).toBe(true)
  writeFileSync(join(cwd, 'mine.zip'), packed[0]!)
  const folder = mkdtempSync(join(tmpdir(), 'flowsim-unpacked-'))
  const count = execFileSync('python3', ['-c', CHECK, join(cwd, 'mine.zip'), join(folder, 'data/runs')])
  expect(Number(count)).toBe(zipEntries(packed[0]!).size)
  expect(await door({ cwd: folder }).flowsim('runs', 'verify', 'mine')).toMatchObject({ exit: 0 })
}

testFullWith(python, 'a zip file is the same from every process, and another program opens it', opensElsewhere)
