import { pino } from 'pino'
import { FAILURES, instantText } from '../base/index.ts'
import type { ObservedEvent } from './observed-event.ts'

/** What an event means, for those who read the log. */
export const EVENTS: Readonly<Record<ObservedEvent['event'], string>> = {
  'run.start': 'A run is asked for',
  'run.validated': 'Template, parameters and model are right, and the run has its id',
  'run.evaluated': 'All its numbers are computed',
  'run.written': 'Its bundle is on the disk',
  'run.completed': 'It is answered as a new run, or as a dry run',
  'run.failed': 'It is not made; `code` says why',
  'run.reused': 'A run that was there already is answered; `by` says what it was found by',
  'bundle.corrupt': 'Files of a stored run are not as its manifest says',
  'http.request': 'A request is answered',
  defect: 'A defect in flowsim: the stack that no answer shows',
}

/** How pressing an event must be to be logged. */
export type LogLevel = 'error' | 'warn' | 'info' | 'debug'

/** Where a log goes. */
export interface LogOptions {
  readonly level: LogLevel
  /** Takes one line at a time. */
  readonly stream: { write(line: string): void }
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Routes that machines ask again and again. */
const PROBES: readonly string[] = ['/healthz', '/readyz', '/metrics']

/** Writes events as lines of JSON: level, time, and what the event says. */
export function eventLog({ level, stream, now }: LogOptions): (event: ObservedEvent) => void {
  const logger = pino(
    {
      level,
      // Without the process id and the name of the machine.
      base: null,
      timestamp: () => `,"time":"${instantText(now())}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    stream,
  )
  return (event) => logger[levelOf(event)](event)
}

function levelOf(event: ObservedEvent): LogLevel {
  if (event.event === 'run.failed') return FAILURES[event.code].status >= 500 ? 'error' : 'warn'
  if (event.event === 'http.request') {
    return event.status >= 500 ? 'error' : PROBES.includes(event.route) ? 'debug' : 'info'
  }
  return event.event === 'bundle.corrupt' || event.event === 'defect' ? 'error' : 'info'
}
