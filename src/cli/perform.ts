import { amountText, Failure, type Diagnostic } from '../base/index.ts'
import {
  createContext,
  invoke,
  OPERATIONS,
  placedIn,
  type BytesAnswer,
  type GivenDocument,
  type Operation,
  type ServiceContext,
} from '../service/index.ts'
import { clean } from './clean.ts'
import type { CommandData } from './command-data.ts'
import { givenInput } from './given-input.ts'
import type { CliHost } from './host.ts'
import { logTo } from './log-to.ts'
import { progressTo } from './progress.ts'
import type { CommandLine } from './read-argv.ts'
import { settingsOf, shownPath } from './settings.ts'
import { showFor } from './show/index.ts'
import { paintOf } from './terminal.ts'

/**
 * Do what a command asks: its input from flags and files, then the operation, then the answer as JSON or for people.
 *
 * @returns the exit code of an operation that was done
 * @throws Failure
 */
export async function perform(command: CommandData, line: CommandLine, host: CliHost): Promise<number> {
  if (command.operation === 'serve') return (await import('./serve.ts')).serve(line, host)
  const operation = (host.operations ?? OPERATIONS).find(({ name }) => name === command.operation)!
  const json = line.flags.has('json')
  const { logLevel, ...settings } = settingsOf(line, host)
  const { input, documents, given } = await givenInput(command, line, host)
  const progress = progressTo(host, json)
  const tell = await logTo(host, logLevel)
  const context = await (host.createContext ?? createContext)({ ...settings, ...given, progress, tell })
  const answer = await placing(documents, async () =>
    invoke(operation, context, await withRuns(command, input, context)),
  )
  if (operation.mediaTypes !== undefined) await putAnswer(answer as BytesAnswer, line, host)
  else if (json) host.terminal.out(`${JSON.stringify(answer, null, 2)}\n`)
  else await shown(operation, clean(answer), { command, line, host, dataDir: shownPath(settings.dataDir, host.cwd) })
  return operation.cli.exit?.(answer) ?? 0
}

/** Puts bytes where the command line says; once they are in a file, standard output tells of it. */
async function putAnswer(answer: BytesAnswer, { flags }: CommandLine, host: CliHost): Promise<void> {
  const { putBytes } = await import('./put-bytes.ts')
  const out = flags.get('out') as string | undefined
  const bytes = await putBytes(answer, out, host)
  if (out === undefined) return
  const { mediaType } = answer
  const told = flags.has('json')
    ? JSON.stringify({ out, mediaType, bytes }, null, 2)
    : `${clean(out)}: ${amountText(bytes)} bytes`
  host.terminal.out(`${told}\n`)
}

/** The input with every run named by its whole id. */
async function withRuns(
  { positionals }: CommandData,
  input: Readonly<Record<string, unknown>>,
  { store }: ServiceContext,
): Promise<Readonly<Record<string, unknown>>> {
  const resolved = { ...input }
  for (const { field, reads } of positionals) {
    const key = field[0]!
    if (reads === 'run') resolved[key] = await store.resolve(String(input[key]))
  }
  return resolved
}

/** What an operation says, with the places of its diagnostics in the documents that were given. */
async function placing(documents: readonly GivenDocument[], work: () => Promise<unknown>): Promise<unknown> {
  try {
    const answer = await work()
    const { diagnostics } = (answer ?? {}) as { diagnostics?: readonly Diagnostic[] }
    if (documents.length === 0 || !Array.isArray(diagnostics)) return answer
    return { ...(answer as object), diagnostics: placedIn(diagnostics, documents) }
  } catch (error) {
    if (!(error instanceof Failure) || documents.length === 0) throw error
    const { code, message, diagnostics, hint, members } = error
    const extras = { diagnostics: placedIn(diagnostics, documents), members, ...(hint === undefined ? {} : { hint }) }
    throw new Failure(code, message, extras)
  }
}

interface Showing {
  readonly command: CommandData
  readonly line: CommandLine
  readonly host: CliHost
  readonly dataDir: string
}

async function shown(operation: Operation, answer: unknown, { line, host, dataDir }: Showing): Promise<void> {
  const program = host.env['npm_command'] === 'exec' ? 'npx flowsim' : 'flowsim'
  const { terminal } = host
  const show = await showFor(operation.name)
  const text = show(answer, {
    columns: terminal.columns,
    paint: paintOf(terminal.outColours),
    now: host.now(),
    dataDir,
    again: againOf(line, program),
    onward: onwardOf(line, againOf(line, program)),
    flags: new Set(line.flags.keys()),
    words: line.words,
  })
  terminal.out(text)
}

/**
 * A command line for what to type next: with the directories of this one, so that it finds the same run, and through npx
 * where this one came through it.
 */
function againOf({ flags }: CommandLine, program: string): (rest: string) => string {
  const places = ['data-dir', 'templates-dir', 'input-dir'].flatMap((flag) => {
    const value = flags.get(flag)
    return typeof value === 'string' ? [`--${flag} ${quoted(value)}`] : []
  })
  return (rest) => [program, rest, ...places].join(' ')
}

/** Flags that a command line for the next page does not repeat: `again` adds the places. */
const NOT_REPEATED = new Set([
  'cursor',
  'data-dir',
  'templates-dir',
  'input-dir',
  'max-values',
  'max-nodes',
  'max-store-bytes',
])

/** This command line again, from a cursor on. */
function onwardOf({ words, flags }: CommandLine, again: (rest: string) => string): (cursor: string) => string {
  const repeated = [...flags]
    .filter(([flag]) => !NOT_REPEATED.has(flag))
    .flatMap(([flag, value]) => {
      const values = typeof value === 'boolean' ? [] : typeof value === 'string' ? [value] : value
      return values.length === 0 ? [`--${flag}`] : values.map((one) => `--${flag} ${quoted(one)}`)
    })
  return (cursor) => again([...words.map(quoted), ...repeated, `--cursor ${quoted(cursor)}`].join(' '))
}

/** As a shell reads it. */
function quoted(text: string): string {
  return /^[\w./:-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}
