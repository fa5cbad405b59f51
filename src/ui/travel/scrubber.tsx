import { useComputed } from '@preact/signals'
import type { JSX } from 'preact'
import { Button } from '../parts/button.tsx'
import { countText, numberText } from '../parts/number-text.ts'
import { SPEEDS } from './player.ts'
import { eventBin } from './run-events.ts'
import { moveOf } from './scrub-keys.ts'
import { TimeLine, type TimeLineProps } from './time-line.tsx'
import type { Travel } from './travel-state.ts'

/** Everything that moves through time. */
export interface ScrubberProps extends TimeLineProps {
  /** Bins of a long step. */
  readonly step: number
  /** Date and time of a bin, with its bin number apart. */
  readonly clockOf: (bin: number) => string
}

/** The time line with its buttons. Its keys hold wherever the focus is inside. */
export function Scrubber(props: ScrubberProps): JSX.Element {
  const { travel, overview, lanes, clockOf } = props
  const { bin, bins, playing } = travel
  const clock = useComputed(() => clockOf(bin.value))
  const number = useComputed(() => `bin ${numberText(bin.value)} of ${numberText(bins)}`)
  return (
    <div class="scrubber">
      <div class="scrubber-bar">
        <Steps travel={travel} step={props.step} />
        <p class="scrubber-now">
          <strong>{clock}</strong> <span class="faint">{number}</span>
        </p>
        <SpeedField travel={travel} />
      </div>
      <TimeLine {...props} />
      <p class="scrubber-legend faint">
        {overview !== undefined && <span>work in the system, up to {numberText(overview.most)} items</span>}
        {lanes.map(({ name, label, spans }) => (
          <span key={name} class="lane-name">
            <svg width={10} height={10} aria-hidden="true">
              <rect class="time-events" data-sort={name} width={10} height={10} rx={2} />
            </svg>
            {label} {numberText(spans.length)} ×
          </span>
        ))}
      </p>
      <span class="unseen" role="status">
        {playing.value ? `Playing ${countText(travel.speed.value, 'bin')} a second` : ''}
      </span>
    </div>
  )
}

function Steps({ travel, step }: { readonly travel: Travel; readonly step: number }): JSX.Element {
  const { bin, playing, events, go } = travel
  const jump = (heading: 1 | -1): void => {
    playing.value = false
    const found = eventBin(events.peek(), bin.peek(), heading)
    if (found !== undefined) go(found)
  }
  const by = (bins: number): void => {
    playing.value = false
    go(bin.peek() + bins)
  }
  const noneAfter = useComputed(() => eventBin(events.value, bin.value, 1) === undefined)
  const noneBefore = useComputed(() => eventBin(events.value, bin.value, -1) === undefined)
  return (
    <div class="scrubber-steps" role="group" aria-label="Travel">
      <Button look="quiet" label="Event before (P)" disabled={noneBefore.value} onClick={() => jump(-1)}>
        <Glyph path="M6 5v14M20 5l-9 7 9 7z" />
      </Button>
      <Button look="quiet" label={`Back ${step} bins (Shift + ←)`} onClick={() => by(-step)}>
        <Glyph path="M12 5l-8 7 8 7zM21 5l-8 7 8 7z" />
      </Button>
      <Button look="quiet" label="One bin back (←)" onClick={() => by(-1)}>
        <Glyph path="M16 5l-9 7 9 7z" />
      </Button>
      <Button
        look="primary"
        label={playing.value ? 'Stop (space)' : 'Play (space)'}
        onClick={() => togglePlaying(travel)}
      >
        <Glyph path={playing.value ? 'M7 5h3v14H7zM14 5h3v14h-3z' : 'M7 4l13 8-13 8z'} />
      </Button>
      <Button look="quiet" label="One bin on (→)" onClick={() => by(1)}>
        <Glyph path="M8 5l9 7-9 7z" />
      </Button>
      <Button look="quiet" label={`On ${step} bins (Shift + →)`} onClick={() => by(step)}>
        <Glyph path="M3 5l8 7-8 7zM12 5l8 7-8 7z" />
      </Button>
      <Button look="quiet" label="Next event (N)" disabled={noneAfter.value} onClick={() => jump(1)}>
        <Glyph path="M18 5v14M4 5l9 7-9 7z" />
      </Button>
    </div>
  )
}

function Glyph({ path }: { readonly path: string }): JSX.Element {
  return (
    <svg class="glyph" viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
      <path d={path} />
    </svg>
  )
}

function SpeedField({ travel: { speed } }: { readonly travel: Travel }): JSX.Element {
  return (
    <label class="scrubber-speed">
      <span class="faint">Speed</span>
      <select value={String(speed.value)} onChange={(event) => (speed.value = Number(event.currentTarget.value))}>
        {SPEEDS.map((each) => (
          <option key={each} value={String(each)}>
            {each} bins/s
          </option>
        ))}
      </select>
    </label>
  )
}

/** Plays or stops; what stands at the end plays from the start. */
export function togglePlaying({ playing, bin, bins, go }: Travel): void {
  if (!playing.peek() && bin.peek() >= bins - 1) go(0)
  playing.value = !playing.peek()
}

/** Fields in which keys are text, and parts for which they mean something else. */
const OWN_KEYS = 'input, select, textarea, [contenteditable], [role=tab], [role=separator], dialog, .u-over'

/** The keys of travelling, for a part of the page that has the focus somewhere. */
export function travelKeys(travel: Travel, step: number): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    const { target } = event
    if (target instanceof Element && target.closest(OWN_KEYS) !== null) return
    const inButton = target instanceof Element && target.closest('button, a, summary') !== null
    if (inButton && event.key === ' ') return
    const move = moveOf(event, { bin: travel.bin.peek(), bins: travel.bins, step })
    if (move === undefined) return
    event.preventDefault()
    if (move.to === 'play') return togglePlaying(travel)
    travel.playing.value = false
    if (move.to === 'bin') return travel.go(move.bin)
    const found = eventBin(travel.events.peek(), travel.bin.peek(), move.heading)
    if (found !== undefined) travel.go(found)
  }
}
