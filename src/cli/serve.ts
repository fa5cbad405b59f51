import { join } from 'node:path'
import { buildApi, listen, openOperationThreads, type OperationThreads, type ThreadLimits } from '../api/index.ts'
import { createContext, packagePlace, type ContextConfig, type ServiceContext } from '../service/index.ts'
import type { CliHost } from './host.ts'
import { logTo } from './log-to.ts'
import type { CommandLine } from './read-argv.ts'
import { settingsOf } from './settings.ts'
import { usageFailure } from './usage-failure.ts'

/** Most numbers of one run over HTTP, unless raised. */
const MAX_VALUES = 50_000_000

/** Most bytes of stored runs for another to be begun, unless told: 10 GiB. */
const MAX_STORE_BYTES = 10 * 1024 ** 3

/** Most requests that wait for a thread, unless told. */
const MAX_WAITING = 100

/** Most seconds of one run, unless told. */
const MAX_SECONDS = 300

/** So many fit into a timer. */
const MOST = 1_000_000

/** Once it is to end, what is under way has so long to come to its own end. */
const GRACE_MS = 5000

/**
 * Serve until a signal comes, then finish what was begun; what takes too long for that is cancelled.
 *
 * @returns the exit code of the signal
 * @throws Failure usage-invalid, port-in-use, store-unwritable
 */
export async function serve(line: CommandLine, host: CliHost): Promise<number> {
  const settings = settingsOf(line, host)
  const port = wholeNumber(line, 'port', [0, 65_535]) ?? 8080
  const limits = limitsOf(line)
  const maxValues = line.flags.has('max-values') ? settings.maxValues : MAX_VALUES
  const { dataDir, templates, maxNodes, maxStoreBytes = MAX_STORE_BYTES } = settings
  const config = { dataDir, templates, maxValues, maxNodes, maxStoreBytes, namesFiles: false }
  const context = await (host.createContext ?? createContext)(config)
  await context.store.sweep()
  const log = await logTo(host, settings.logLevel)
  // Surroundings of a caller's own cannot be sent to a thread.
  const threads = host.createContext === undefined ? await threadsOf(context, config, { limits, log }) : undefined
  const page = join(packagePlace().folder, 'dist/page')
  const app = buildApi(context, { log, threads, page })
  const stopped = host.stopped()
  try {
    const address = await listen(app, { host: String(line.flags.get('host') ?? '127.0.0.1'), port })
    host.terminal.out(`flowsim listening on ${address}\n`)
    return await stopped
  } finally {
    const late = setTimeout(() => threads?.cancel(), GRACE_MS)
    await app.close()
    clearTimeout(late)
    await threads?.close()
  }
}

function limitsOf(line: CommandLine): ThreadLimits {
  return {
    runs: wholeNumber(line, 'threads', [1, MOST]),
    queue: wholeNumber(line, 'max-waiting', [1, MOST]) ?? MAX_WAITING,
    seconds: wholeNumber(line, 'max-seconds', [1, MOST]) ?? MAX_SECONDS,
  }
}

/** @throws Failure usage-invalid for what is no whole number in the range */
function wholeNumber({ flags }: CommandLine, flag: string, [from, to]: readonly [number, number]): number | undefined {
  const given = flags.get(flag)
  if (given === undefined) return undefined
  const number = /^\d{1,7}$/.test(String(given)) ? Number(given) : -1
  if (number >= from && number <= to) return number
  const message = `--${flag} is ${JSON.stringify(given)}, and must be a whole number from ${from} to ${to}`
  throw usageFailure(message, `Such as ${Math.min(to, 8080)}.`)
}

interface Threading {
  readonly limits: ThreadLimits
  readonly log: Awaited<ReturnType<typeof logTo>>
}

function threadsOf(
  context: ServiceContext,
  config: ContextConfig,
  { limits, log }: Threading,
): Promise<OperationThreads> {
  const broke = (error: unknown): void => {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    log?.({ event: 'defect', requestId: context.request.id, stack })
  }
  return openOperationThreads(context, config, { limits, broke })
}
