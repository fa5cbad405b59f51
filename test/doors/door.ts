import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cli } from '../../src/cli/cli.ts'
import { commandsOf } from '../../src/cli/commands-of.ts'
import { serveCommand } from '../../src/cli/serve-command.ts'
import { createContext, OPERATIONS, type Operation } from '../../src/service/index.ts'

/** What one command line printed, and how it ended. */
export interface Printed {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
}

/** What a door may be given. */
export interface DoorOptions {
  /** A fresh temporary one unless given. */
  readonly cwd?: string
  readonly operations?: readonly Operation[]
  readonly env?: Readonly<Record<string, string>>
  readonly colours?: boolean
  /** Whether people read standard output. */
  readonly terminal?: boolean
  readonly stdin?: string
  /** Whether every stage takes a second. */
  readonly slow?: boolean
}

/** A command line in a directory of its own, with a clock that goes a minute per command and counted random digits. */
export interface Door {
  readonly cwd: string
  readonly flowsim: (...argv: readonly string[]) => Promise<Printed>
}

const START = Date.UTC(2025, 5, 2, 12)

const MINUTE = 60_000

/** A door with a fixed clock, so that what it prints is the same every time. */
export function door(options: DoorOptions = {}): Door {
  const { operations = OPERATIONS, env = {}, colours = false, terminal = false, stdin = '', slow = false } = options
  const cwd = options.cwd ?? mkdtempSync(join(tmpdir(), 'flowsim-door-'))
  let now = START
  let drawn = 0
  let seconds = 0
  return {
    cwd,
    async flowsim(...argv) {
      now += MINUTE
      let stdout = ''
      let stderr = ''
      const exit = await cli(argv, {
        terminal: {
          out: (text) => void (stdout += text),
          outBytes: (bytes) => Promise.resolve(void (stdout += Buffer.from(bytes).toString('utf8'))),
          outIsTerminal: terminal,
          err: (text) => void (stderr += text),
          columns: 80,
          outColours: colours,
          errColours: colours,
          stdin: () => Promise.resolve(new TextEncoder().encode(stdin)),
        },
        env,
        cwd,
        version: '0.0.0-test',
        commands: commandsOf([...operations, serveCommand]),
        stopped: () => new Promise(() => undefined),
        elapsed: () => (slow ? 1000 * seconds++ : 0),
        now: () => now,
        operations,
        createContext: (config) =>
          createContext({
            ...config,
            clock: () => now,
            elapsed: () => 0,
            newRequestId: () => 'the-request',
            random8Hex: () => (++drawn).toString(16).padStart(8, '0'),
          }),
      })
      return { exit, stdout, stderr }
    },
  }
}
