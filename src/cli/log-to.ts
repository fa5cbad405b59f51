import type { LogLevel, ObservedEvent } from '../observe/index.ts'
import type { CliHost } from './host.ts'

/** A log on standard error; undefined without a level, so that nothing is loaded that writes none. */
export async function logTo(
  { terminal, now }: CliHost,
  level: LogLevel | undefined,
): Promise<((event: ObservedEvent) => void) | undefined> {
  if (level === undefined) return undefined
  const { eventLog } = await import('../observe/index.ts')
  return eventLog({ level, stream: { write: (line) => terminal.err(line) }, now })
}
