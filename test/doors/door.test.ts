import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Type } from '@sinclair/typebox'
import { describe, expect, test } from 'vitest'
import generated from '../../src/cli/commands.generated.json' with { type: 'json' }
import { GLOBAL_FLAGS } from '../../src/cli/command-data.ts'
import { CLI_COMMANDS } from '../../src/cli/cli-commands.ts'
import { commandsOf } from '../../src/cli/commands-of.ts'
import { defineOperation, OPERATIONS } from '../../src/service/index.ts'
import { door } from './door.ts'

const commands = commandsOf(CLI_COMMANDS)

describe('the commands', () => {
  test('the program knows those of its operations and its own version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(generated).toEqual({ version, commands })
  })

  test('a flag takes the same in every command that has it', () => {
    const flags = [...GLOBAL_FLAGS, ...commands.flatMap((command) => command.flags)]
    const differing = flags.filter(({ flag, takes }) =>
      flags.some((other) => other.flag === flag && other.takes !== takes),
    )
    expect(differing.map(({ flag }) => flag)).toEqual([])
  })

  test('no command has a flag of all commands', () => {
    const own = commands.flatMap(({ flags }) => flags.map(({ flag }) => flag))
    expect(GLOBAL_FLAGS.filter(({ flag }) => own.includes(flag))).toEqual([])
  })

  test('every field of an input is given by a flag or a position', () => {
    for (const [i, operation] of OPERATIONS.entries()) {
      const given = [...commands[i]!.flags, ...commands[i]!.positionals].map(({ field }) => field[0])
      expect(Object.keys(operation.input.properties).filter((name) => !given.includes(name))).toEqual([])
    }
  })
})

const echo = defineOperation({
  name: 'echoWords',
  summary: 'Say some words again.',
  input: Type.Object(
    {
      words: Type.Array(Type.String(), { description: 'What to say' }),
      loudly: Type.Optional(Type.Boolean({ description: 'In capitals' })),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({ items: Type.Array(Type.Object({ word: Type.String(), letters: Type.Integer() })) }),
  failures: [],
  http: null,
  cli: { command: 'echo', positionals: ['words'], examples: [{ line: 'echo a b', doc: 'two words' }] },
  run: (_context, { words, loudly = false }) =>
    Promise.resolve({
      items: words.map((word) => ({ word: loudly ? word.toUpperCase() : word, letters: word.length })),
    }),
})

describe("an operation of a caller's own", () => {
  const { flowsim } = door({ operations: [...OPERATIONS, echo] })

  test('stands in the help', async () => {
    expect((await flowsim('--help')).stdout).toMatch(/ {2}echo WORDS… +Say some words again\.\n/)
    expect((await flowsim('echo', '--help')).stdout).toContain('--loudly   In capitals')
  })

  test('is done, and shown plainly or as JSON', async () => {
    expect((await flowsim('echo', 'one', 'three', '--loudly')).stdout).toBe(
      '  word    letters\n  ONE     3\n  THREE   5\n',
    )
    expect(JSON.parse((await flowsim('echo', 'one', '--json')).stdout)).toEqual({
      items: [{ word: 'one', letters: 3 }],
    })
  })

  test('has its input checked', async () => {
    expect(await flowsim('echo')).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('echo needs WORDS') as string,
    })
  })
})

describe('what people see', () => {
  const MODEL = (title: string): string =>
    JSON.stringify({
      schemaVersion: 1,
      window: { start: '2025-01-06T00:00:00Z', timezone: 'UTC' },
      grid: { bins: 3, binSize: 1, binUnit: 'hours' },
      topology: { nodes: { [title]: { kind: 'source', arrivals: 1 } } },
    })

  test('colours are there only where they are shown', async () => {
    const argv = ['templates', 'list'] as const
    expect((await door({ colours: true }).flowsim(...argv)).stdout).toContain('\u001B[1m')
    expect((await door().flowsim(...argv)).stdout).not.toContain('\u001B')
  })

  test('control characters of strangers are shown to nobody', async () => {
    const { cwd, flowsim } = door()
    writeFileSync(join(cwd, 'model.json'), MODEL('\u001B]0;pwned\u0007\u202Ex'))
    const { exit, stderr } = await flowsim('run', '--model', 'model.json')
    expect(exit).toBe(2)
    expect(stderr).toContain('pwned')
    expect(stderr).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
    mkdirSync(join(cwd, 'templates/odd'), { recursive: true })
    writeFileSync(join(cwd, 'templates/odd/template.yaml'), 'template: { id: odd, title: "a\\eb", version: "1" }\n')
    expect((await flowsim('templates', 'list')).stdout).toContain('odd  ab  1')
  })

  test('work that takes long says what it is at, and never among JSON', async () => {
    const argv = ['run', '--template-id', 'order-system', '--dry-run'] as const
    const { stderr } = await door({ slow: true }).flowsim(...argv)
    expect(stderr.split('\n').map((line) => line.split(' ')[0])).toEqual(['reading', 'computing', 'writing', ''])
    expect((await door().flowsim(...argv)).stderr).toBe('')
    expect((await door({ slow: true }).flowsim(...argv, '--json')).stderr).toBe('')
  })

  test('lines of the first screen fit into a terminal of 80 columns', async () => {
    const { stdout } = await door().flowsim('run', '--template-id', 'order-system')
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  })
})

describe('where things are', () => {
  test('flags win over the environment, and what is named next finds the same place', async () => {
    const { cwd, flowsim } = door({ env: { FLOWSIM_DATA_DIR: 'by-env' } })
    await flowsim('run', '--template-id', 'order-system')
    const { stdout } = await flowsim('run', '--template-id', 'order-system', '--data-dir', 'by-flag')
    expect([existsSync(join(cwd, 'by-env/runs')), existsSync(join(cwd, 'by-flag/runs'))]).toEqual([true, true])
    expect(existsSync(join(cwd, 'data'))).toBe(false)
    expect(stdout).toContain('bundle  by-flag/runs/')
    expect(stdout).toContain('flowsim runs show latest --data-dir by-flag')
  })

  test('a template of one’s own stands before a shipped one of the same id', async () => {
    const { cwd, flowsim } = door()
    mkdirSync(join(cwd, 'own/order-system'), { recursive: true })
    writeFileSync(
      join(cwd, 'own/order-system/template.yaml'),
      'template: { id: order-system, title: Mine, version: "1" }\n',
    )
    const { stdout } = await flowsim('templates', 'show', 'order-system', '--templates-dir', 'own')
    expect(stdout).toContain('order-system  Mine  1')
  })
})

/** The program in a process of its own, started from its sources. */
function started(...argv: readonly string[]): ReturnType<typeof spawn> {
  return spawn(process.execPath, ['--import', import.meta.resolve('tsx'), 'src/cli/main.ts', ...argv])
}

describe('the program', () => {
  test('ends quietly when nobody reads on', async () => {
    const child = started('functions')
    child.stdout!.destroy()
    let stderr = ''
    child.stderr!.on('data', (chunk) => (stderr += String(chunk)))
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends on %s with %i', async (signal, expected) => {
    const child = started('run', '--model', '-')
    const code = new Promise((resolve) => child.on('close', resolve))
    // More than a pipe holds: it is written only once the program reads, and then it waits for the end that never comes.
    await new Promise((resolve) => child.stdin!.write(' '.repeat(1_000_000), resolve))
    child.kill(signal)
    expect(await code).toBe(expected)
  })
})

test('a pipe that nobody writes to is refused and not waited for', async () => {
  const { cwd, flowsim } = door()
  execFileSync('mkfifo', [join(cwd, 'pipe')])
  for (const flags of [
    ['--model', 'pipe'],
    ['--template-id', 'order-system', '--param-file', 'pipe'],
    ['--template-id', 'order-system', '--bind', 'demandTrace=pipe'],
  ]) {
    const { exit, stderr } = await flowsim('run', ...flags)
    expect([exit, stderr.includes('file-missing')]).toEqual([2, true])
  }
})
