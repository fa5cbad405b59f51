import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bundle } from '../../scripts/bundle.js'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flowsim-bundle-'))
  write('main.ts', "const { answer } = await import('./answer.ts')\nprocess.stdout.write(answer())\n")
  write('answer.ts', "export const answer = (): string => 'forty-two'\n")
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text)
}

function built(outdir = 'dist'): ReadonlyMap<string, string> {
  bundle({ entry: join(folder, 'main.ts'), outdir: join(folder, outdir), threads: false })
  const names = readdirSync(join(folder, outdir)).sort()
  return new Map(names.map((name) => [name, readFileSync(join(folder, outdir, name), 'utf8')]))
}

const isChunk = (name: string): boolean => name.startsWith('answer-')

test('what is imported lazily is a chunk of its own', () => {
  const files = built()
  expect([...files.keys()].filter(isChunk)).toHaveLength(1)
  expect(files.get('main.js')).not.toContain('forty-two')
  expect(execFileSync(process.execPath, [join(folder, 'dist/main.js')], { encoding: 'utf8' })).toBe('forty-two')
})

test('the same sources give the same bytes', () => {
  expect(built('again')).toEqual(built())
})

test('what is a constant of a module is one of the program', () => {
  write(
    'answer.ts',
    'const TINY = 2.220446049250313e-16\nconst TWICE = 2 * TINY\nexport const answer = (): string => `${TWICE}`\n',
  )
  const files = built()
  const chunk = [...files.keys()].find(isChunk)!
  expect(files.get(chunk)).toMatch(/^const TINY = .*, TWICE = .*;$/m)
  expect(execFileSync(process.execPath, [join(folder, 'dist/main.js')], { encoding: 'utf8' })).toBe(
    '4.440892098500626e-16',
  )
})

test('a new build leaves nothing of the one before, in dist or beside it', () => {
  const before = [...built().keys()].filter(isChunk)
  write('answer.ts', "export const answer = (): string => 'forty-three'\n")
  const after = [...built().keys()].filter(isChunk)
  expect(after).toHaveLength(1)
  expect(after).not.toEqual(before)
  expect(readdirSync(folder).sort()).toEqual(['answer.ts', 'dist', 'main.ts'])
})

test('prepare does nothing and says nothing where the development packages are not installed', () => {
  cpSync('scripts', join(folder, 'scripts'), { recursive: true })
  mkdirSync(join(folder, 'src'))
  write('package.json', '{"type": "module"}')
  expect(execFileSync(process.execPath, ['scripts/prepare.js'], { cwd: folder, encoding: 'utf8' })).toBe('')
  expect(readdirSync(folder)).not.toContain('dist')
})

test('the program is committed as something that can be executed', () => {
  expect(statSync('bin/flowsim.js').mode & 0o111).toBe(0o111)
})
