import { existsSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { LogLevel } from '../observe/index.ts'
import type { ContextConfig } from '../service/index.ts'
import type { CliHost } from './host.ts'
import type { CommandLine } from './read-argv.ts'
import { usageFailure } from './usage-failure.ts'

/** Most numbers of one run from the command line, unless raised. */
const MAX_VALUES = 250_000_000

/** Where a command line has its things: flag, then environment, then default. */
export type Settings = Pick<
  ContextConfig,
  'dataDir' | 'templates' | 'inputDir' | 'maxValues' | 'maxNodes' | 'maxStoreBytes'
> & {
  /** Undefined for no log. */
  readonly logLevel: LogLevel | undefined
}

const LOG_LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'error']

/** @throws Failure usage-invalid for a limit that is no whole number, and for a log level that there is not */
export function settingsOf({ flags }: CommandLine, { env, cwd }: CliHost): Settings {
  const chosen = (flag: string, variable: string): string | undefined => {
    const given = flags.get(flag) ?? env[variable]
    return typeof given === 'string' && given !== '' ? given : undefined
  }
  const own = chosen('templates-dir', 'FLOWSIM_TEMPLATES_DIR')
  const folder = resolve(cwd, own ?? 'templates')
  const templates = own !== undefined || existsSync(folder) ? { folder, shown: shownPath(folder, cwd) } : undefined
  return {
    dataDir: resolve(cwd, chosen('data-dir', 'FLOWSIM_DATA_DIR') ?? 'data'),
    templates,
    inputDir: resolve(cwd, chosen('input-dir', 'FLOWSIM_INPUT_DIR') ?? '.'),
    maxValues: limitOf(flags, 'max-values') ?? MAX_VALUES,
    maxNodes: limitOf(flags, 'max-nodes'),
    maxStoreBytes: limitOf(flags, 'max-store-bytes'),
    logLevel: levelOf(chosen('log-level', 'FLOWSIM_LOG_LEVEL') ?? 'silent'),
  }
}

function levelOf(given: string): LogLevel | undefined {
  const level = LOG_LEVELS.find((known) => known === given)
  if (level !== undefined || given === 'silent') return level
  throw usageFailure(`the log level is ${JSON.stringify(given)}`, `Use one of ${LOG_LEVELS.join(', ')} or silent.`)
}

function limitOf(flags: CommandLine['flags'], flag: string): number | undefined {
  const given = flags.get(flag)
  if (given === undefined) return undefined
  const limit = Number(given)
  if (Number.isSafeInteger(limit) && limit > 0) return limit
  throw usageFailure(`--${flag} is ${JSON.stringify(given)}, and must be a whole number above 0`, 'Such as 1000000000.')
}

/** A path as people know it: from the current directory when it lies in it, else absolute; with slashes. */
export function shownPath(path: string, cwd: string): string {
  const inside = relative(cwd, path)
  const shown = inside === '' ? '.' : inside.startsWith('..') || isAbsolute(inside) ? path : inside
  return shown.split(sep).join('/')
}
