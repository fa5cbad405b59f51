import { signal, type Signal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Address, RunAddress } from '../app/address.ts'
import { useApp } from '../app/app-context.ts'

/** Where the reader of a run is: in which bin, and at which nodes, edges and resources. */
export interface RunCursor {
  /** Follows the address, and the address follows it when it rests. */
  readonly bin: Signal<number>
  readonly selected: readonly string[]
  readonly select: (ids: readonly string[]) => void
}

/** Milliseconds of rest after which a bin stands in the address. */
const REST_MS = 250

/** The cursor of a run with so many bins; where the address names no bin it starts at `first`. */
export function useRunCursor(address: RunAddress, { bins, first }: { bins: number; first: number }): RunCursor {
  const { address: current, replace } = useApp()
  const start = Math.min(bins - 1, address.bin ?? first)
  const bin = useMemo(() => signal(start), [])
  /** The bin that this cursor has put into the address itself, and need not follow. */
  const written = useRef<number | undefined>(undefined)
  useEffect(() => {
    if (address.bin !== undefined && address.bin !== written.current) bin.value = Math.min(bins - 1, address.bin)
    written.current = undefined
  }, [address.bin])
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined
    const stop = bin.subscribe((value) => {
      clearTimeout(rest)
      const before = binIn(current.peek())
      rest = setTimeout(() => {
        const now = current.peek()
        // An address that names another bin by now came from a link, which leads.
        if (now.view !== 'run' || now.bin !== before || (now.bin ?? first) === value) return
        written.current = value
        replace({ ...now, bin: value })
      }, REST_MS)
    })
    return () => {
      clearTimeout(rest)
      stop()
    }
  }, [bin])
  const select = (ids: readonly string[]): void => replace({ ...address, bin: bin.peek(), select: ids })
  return { bin, selected: address.select, select }
}

function binIn(address: Address): number | undefined {
  return address.view === 'run' ? address.bin : undefined
}
