import type { Block } from './block.ts'

/** Which way is travelled: to later bins, or to earlier ones. */
export type Heading = 1 | -1

/** What a cache of blocks needs. */
export interface WindowCacheOptions {
  /** Bins of the run. */
  readonly bins: number
  /** Bins of a block; the last may have fewer. */
  readonly blockBins: number
  /** Most blocks kept, at least 4. */
  readonly maxBlocks: number
  /** Reads a block; ends with an AbortError when it is no longer wanted. */
  readonly load: (startBin: number, endBin: number, signal: AbortSignal) => Promise<Block>
  /** Called when a block has come. */
  readonly arrived: () => void
  /** Called when a block cannot be had. It is asked for again when it is wanted again. */
  readonly failed: (error: unknown) => void
}

/** Blocks of bins of a run, fetched ahead of the traveller. */
export interface WindowCache {
  /** The block that holds a bin, if it is there. */
  readonly at: (bin: number) => Block | undefined
  /** Says where the traveller is and where to: what is missing there is fetched, the nearest first. */
  readonly want: (bin: number, heading: Heading) => void
  /** Forgets all blocks, because the numbers are others now; what is needed first is fetched anew. */
  readonly renew: () => void
  /** Ends all requests. */
  readonly close: () => void
}

/** Requests at a time: one that is needed now, and one ahead. */
const AT_ONCE = 2

/** Blocks that are fetched before any behind the traveller. */
const AHEAD = 3

/**
 * A cache that keeps the blocks used last. It fetches the block of the bin that is wanted, those ahead, then those around
 * until it is half full, so that a jump back finds what was left.
 */
export function windowCache(options: WindowCacheOptions): WindowCache {
  const { bins, blockBins, maxBlocks, load } = options
  const last = Math.ceil(bins / blockBins) - 1
  const kept = shelfOf(maxBlocks)
  const loading = new Map<number, AbortController>()
  let wanted: readonly number[] = []

  const fetchNext = (): void => {
    const next = wanted.filter((number) => !kept.has(number) && !loading.has(number))
    for (const number of next.slice(0, Math.max(0, AT_ONCE - loading.size))) {
      const controller = new AbortController()
      loading.set(number, controller)
      const startBin = number * blockBins
      load(startBin, Math.min(bins, startBin + blockBins) - 1, controller.signal).then(
        (block) => {
          if (loading.get(number) !== controller) return
          loading.delete(number)
          kept.put(number, block, wanted)
          options.arrived()
          fetchNext()
        },
        (error: unknown) => {
          if (loading.get(number) !== controller) return
          loading.delete(number)
          wanted = []
          options.failed(error)
        },
      )
    }
  }

  const drop = (number: number, controller: AbortController): void => {
    loading.delete(number)
    controller.abort()
  }

  return {
    at: (bin) => kept.get(Math.floor(bin / blockBins)),
    want(bin, heading) {
      wanted = nearestFirst(Math.floor(bin / blockBins), {
        heading,
        last,
        most: Math.max(4, Math.floor(maxBlocks / 2)),
      })
      const needed = wanted[0]!
      if (!kept.has(needed) && !loading.has(needed) && loading.size >= AT_ONCE) {
        // What is on its way for somewhere else makes room for what is needed now.
        for (const [number, controller] of loading)
          if (!wanted.slice(0, AHEAD).includes(number)) drop(number, controller)
      }
      fetchNext()
    },
    renew() {
      for (const [number, controller] of loading) drop(number, controller)
      kept.clear()
      wanted = wanted.slice(0, AT_ONCE)
      fetchNext()
    },
    close() {
      wanted = []
      for (const [number, controller] of loading) drop(number, controller)
    },
  }
}

/** Blocks by number, the ones used last. */
interface Shelf {
  readonly has: (number: number) => boolean
  readonly get: (number: number) => Block | undefined
  /** Makes room by what is not wanted and was used longest ago. */
  readonly put: (number: number, block: Block, wanted: readonly number[]) => void
  readonly clear: () => void
}

function shelfOf(most: number): Shelf {
  /** In the order of their last use. */
  const kept = new Map<number, Block>()
  return {
    has: (number) => kept.has(number),
    clear: () => kept.clear(),
    get(number) {
      const block = kept.get(number)
      if (block !== undefined) {
        kept.delete(number)
        kept.set(number, block)
      }
      return block
    },
    put(number, block, wanted) {
      kept.set(number, block)
      const spare = [...kept.keys()].filter((other) => !wanted.includes(other))
      for (const other of [...spare, ...kept.keys()].slice(0, Math.max(0, kept.size - most))) kept.delete(other)
    },
  }
}

/** Numbers of blocks in the order in which they are wanted: here, ahead, then behind and ahead in turn. */
function nearestFirst(
  here: number,
  { heading, last, most }: { readonly heading: Heading; readonly last: number; readonly most: number },
): readonly number[] {
  const ahead = Array.from({ length: AHEAD }, (_, i) => here + i * heading)
  const around = Array.from({ length: last + 1 }, (_, i) => [here - (i + 1) * heading, here + (AHEAD + i) * heading])
  return [...ahead, ...around.flat()].filter((number) => number >= 0 && number <= last).slice(0, most)
}
