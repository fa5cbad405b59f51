import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { storeFailure } from '../../src/store/store-failure.ts'
import { programOf } from '../support/program-of.ts'
import type { Filled } from '../support/store-filler.ts'
import { testWith } from '../support/tier.ts'

const MOUNT = 'mount -t tmpfs -o "$1" tmpfs "$2" && shift 2 && exec "$@"'

/** Runs a program with a small file system of its own, which nobody else sees. */
function inFileSystem(options: string, directory: string, program: readonly string[]): string {
  const args = ['-rm', 'sh', '-c', MOUNT, 'sh', options, directory, ...program]
  return spawnSync('unshare', args, { encoding: 'utf8' }).stdout
}

const PROGRAM = programOf('test/support/store-filler.ts')

function filled(options: string): Filled {
  const directory = mkdtempSync(join(tmpdir(), 'flowsim-full-'))
  const program = [process.execPath, PROGRAM, directory]
  try {
    return JSON.parse(inFileSystem(options, directory, program)) as Filled
  } finally {
    rmdirSync(directory)
  }
}

const USER_NAMESPACES = {
  what: 'user namespaces',
  met: inFileSystem('size=64k', tmpdir(), ['echo', 'yes']) === 'yes\n',
}

testWith(
  USER_NAMESPACES,
  'a disk that fills up is told of, and leaves the runs before it whole and nothing else',
  () => {
    const { code, written, names, problems } = filled('size=400k')
    expect(code).toBe('store-full')
    expect(written.length).toBeGreaterThan(0)
    expect(names).toEqual(written)
    expect(problems).toEqual(written.map(() => 0))
  },
)

testWith(USER_NAMESPACES, 'a read-only disk is told of', () => {
  expect(filled('ro')).toMatchObject({ code: 'store-unwritable', written: [] })
})

test.each([
  ['ENOSPC', 'store-full'],
  ['EDQUOT', 'store-full'],
  ['EACCES', 'store-unwritable'],
  ['EROFS', 'store-unwritable'],
  ['EIO', 'store-unwritable'],
])('the system error %s while writing is the failure %s, and names no path', (code, failure) => {
  const error = Object.assign(new Error(`${code}: /secret/place`), { code, syscall: 'write', errno: -1 })
  expect(storeFailure(error, 'run "run_one"')).toMatchObject({ code: failure })
  expect(String(storeFailure(error, 'run "run_one"'))).not.toContain('secret')
})

test('an error that is not the system’s is passed on as it is', () => {
  const error = new RangeError('a defect')
  expect(storeFailure(error, 'run "run_one"')).toBe(error)
})
