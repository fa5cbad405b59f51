/** Where a key leads: to a bin, to an event, or to playing and stopping. */
export type Move =
  | { readonly to: 'bin'; readonly bin: number }
  | { readonly to: 'event'; readonly heading: 1 | -1 }
  | { readonly to: 'play' }

/** Bins of a long step: an hour where bins are shorter than that, else ten. */
export function longStep(binMinutes: number, bins: number): number {
  const hour = Math.round(60 / binMinutes)
  return hour >= 2 && hour <= bins / 4 ? hour : Math.max(1, Math.min(10, Math.floor(bins / 4)))
}

/** What a key does on the time line; undefined for one that does nothing there. */
export function moveOf(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  { bin, bins, step }: { readonly bin: number; readonly bins: number; readonly step: number },
): Move | undefined {
  const by = shiftKey ? step : 1
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return { to: 'bin', bin: bin + by }
    case 'ArrowLeft':
    case 'ArrowDown':
      return { to: 'bin', bin: bin - by }
    case 'PageUp':
      return { to: 'bin', bin: bin + step }
    case 'PageDown':
      return { to: 'bin', bin: bin - step }
    case 'Home':
      return { to: 'bin', bin: 0 }
    case 'End':
      return { to: 'bin', bin: bins - 1 }
    case ' ':
      return { to: 'play' }
    case 'n':
    case 'N':
      return { to: 'event', heading: 1 }
    case 'p':
    case 'P':
      return { to: 'event', heading: -1 }
    default:
      return undefined
  }
}
