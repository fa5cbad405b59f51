import { join } from 'node:path'
import { buildApi, listen } from '../api/index.ts'
import { createContext, packagePlace } from '../service/index.ts'
import type { CliHost } from './host.ts'
import { logTo } from './log-to.ts'
import type { CommandLine, FlagValue } from './read-argv.ts'
import { settingsOf } from './settings.ts'
import { usageFailure } from './usage-failure.ts'

/** Most numbers of one run over HTTP, unless raised. */
const MAX_VALUES = 50_000_000

/**
 * Serve until a signal comes, then finish what was begun.
 *
 * @returns the exit code of the signal
 * @throws Failure usage-invalid, port-in-use, store-unwritable
 */
export async function serve(line: CommandLine, host: CliHost): Promise<number> {
  const settings = settingsOf(line, host)
  const port = portOf(line.flags.get('port'))
  const maxValues = line.flags.has('max-values') ? settings.maxValues : MAX_VALUES
  const { dataDir, templates } = settings
  const context = await (host.createContext ?? createContext)({ dataDir, templates, maxValues, namesFiles: false })
  const page = join(packagePlace().folder, 'dist/page')
  const app = buildApi(context, { log: await logTo(host, settings.logLevel), page })
  const stopped = host.stopped()
  try {
    const address = await listen(app, { host: String(line.flags.get('host') ?? '127.0.0.1'), port })
    host.terminal.out(`flowsim listening on ${address}\n`)
    return await stopped
  } finally {
    await app.close()
  }
}

function portOf(given: FlagValue | undefined): number {
  if (given === undefined) return 8080
  const port = /^\d{1,5}$/.test(String(given)) ? Number(given) : -1
  if (port >= 0 && port <= 65_535) return port
  throw usageFailure(`--port is ${JSON.stringify(given)}, and must be a whole number from 0 to 65535`, 'Such as 8080.')
}
