import type * as CommandLine from './cli.ts'
import type { CommandData } from './command-data.ts'
import generated from './commands.generated.json' with { type: 'json' }
import { loadProgram } from './load-program.ts'
import { spareOptimizer } from './spare-optimizer.ts'
import type { Terminal } from './terminal.ts'

/** The file that holds the command line, which only the built program knows. */
declare const FLOWSIM_PROGRAM: string | undefined

/** Lines are kept this long at most, for the eye's sake. */
const WIDEST = 100

/** A terminal tells its width; a file or a pipe has none. */
const USUAL_WIDTH = 80

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const

let end: (exitCode: number) => void = (exitCode) => process.exit(exitCode)

for (const [signal, exitCode] of Object.entries(SIGNALS)) process.once(signal, () => end(exitCode))
for (const stream of [process.stdout, process.stderr]) stream.on('error', endQuietly)

const argv = process.argv.slice(2)

// The one question that needs nothing but data: scripts ask it often.
if (argv.length === 1 && argv[0] === '--version') process.stdout.write(`${generated.version}\n`)
else void answered().then((exitCode) => (process.exitCode = exitCode))

async function answered(): Promise<number> {
  const { cli } = await commandLine()
  return cli(argv, {
    terminal: thisTerminal(),
    env: process.env,
    cwd: process.cwd(),
    version: generated.version,
    commands: generated.commands as readonly CommandData[],
    // Unlike performance.now() it is there without a module of Node that takes as long as a small evaluation.
    elapsed: () => Number(process.hrtime.bigint()) / 1e6,
    now: Date.now,
    stopped: () => new Promise((resolve) => (end = resolve)),
  })
}

async function commandLine(): Promise<typeof CommandLine> {
  if (typeof FLOWSIM_PROGRAM === 'undefined') return import('./cli.ts')
  const { program } = loadProgram<typeof CommandLine>(new URL(FLOWSIM_PROGRAM, import.meta.url), import.meta.url)
  spareOptimizer(argv)
  return program
}

/** Whoever reads has gone: there is nobody left to tell. */
function endQuietly(error: Error): void {
  if ('code' in error && error.code === 'EPIPE') process.exit()
  throw error
}

function thisTerminal(): Terminal {
  const { stdout, stderr, env } = process
  const colours = env['NO_COLOR'] === undefined || env['NO_COLOR'] === ''
  return {
    out: (text) => void stdout.write(text),
    outBytes: (bytes) =>
      new Promise((resolve, reject) => stdout.write(bytes, (error) => (error ? reject(error) : resolve()))),
    outIsTerminal: stdout.isTTY,
    err: (text) => void stderr.write(text),
    columns: Math.min(WIDEST, stdout.isTTY ? stdout.columns : USUAL_WIDTH),
    outColours: colours && stdout.isTTY,
    errColours: colours && stderr.isTTY,
    stdin: readStdin,
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
