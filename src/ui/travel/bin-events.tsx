import { useComputed } from '@preact/signals'
import type { JSX } from 'preact'
import type { RunEvent } from './answers.ts'
import { Badge } from '../parts/badge.tsx'
import { countText } from '../parts/number-text.ts'
import { eventBin, eventsIn } from './run-events.ts'
import type { Travel } from './travel-state.ts'

/** What happens in the bin that is looked at, and why; where nothing does, how far away something is. */
export function BinEvents({
  travel,
  labelOf,
  timeOf,
}: {
  readonly travel: Travel
  readonly labelOf: (id: string) => string
  /** The clock at an instant. */
  readonly timeOf: (utc: string) => string
}): JSX.Element {
  const { bin, events, go } = travel
  const here = useComputed(() => eventsIn(events.value, bin.value))
  const next = useComputed(() => (here.value.length > 0 ? undefined : eventBin(events.value, bin.value, 1)))
  return (
    <div class="bin-events">
      {here.value.slice(0, MOST).map((event, i) => (
        <p key={i} data-event={event.kind}>
          <Badge tone={isEnd(event) ? 'good' : 'warning'}>{event.kind}</Badge> <strong>{labelOf(event.node)}</strong>{' '}
          <time dateTime={event.at}>{timeOf(event.at)}</time>
          {event.cause !== undefined && <span class="faint"> – {event.cause.text}</span>}
        </p>
      ))}
      {here.value.length > MOST && <p class="faint">and {here.value.length - MOST} more</p>}
      {here.value.length === 0 && (
        <p class="faint">
          Nothing begins or ends in this bin.{' '}
          {next.value !== undefined && (
            <button type="button" class="text-button" onClick={() => go(next.value!)}>
              Next event in {countText(next.value - bin.value, 'bin')}
            </button>
          )}
        </p>
      )}
    </div>
  )
}

/** Most events that are told one by one. */
const MOST = 3

function isEnd({ kind }: RunEvent): boolean {
  return kind.endsWith('-end') || kind.endsWith('-restored') || kind === 'drained'
}
