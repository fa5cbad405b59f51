import { lstatSync, type BigIntStats } from 'node:fs'
import { isAbsent } from './store-failure.ts'

/** What tells a file as it is now from the same file after a change, and from every other file. */
export interface FileStamp {
  readonly text: string
  /** Size of the file. */
  readonly bytes: number
  /** Whether every change after this look gives another stamp: the last one is longer ago than stamps are coarse. */
  readonly settled: boolean
}

// Stamps are of ticks of at most 10 ms, on old file systems of up to 2 s.
const TICK_MS = 50n
const COARSE_TICK_MS = 2500n

/**
 * The stamp of what stands at a path, links not followed; undefined when nothing does. It is looked at here and now: a
 * look takes some 3 microseconds, and to have another thread look takes this one 20.
 */
export function stampOf(path: string): FileStamp | undefined {
  const nowMs = Date.now()
  const stats = statsAt(path)
  return stats === undefined ? undefined : stampFrom(stats, nowMs)
}

/** What a look at a path gives, links not followed; undefined when nothing is there. */
export function statsAt(path: string): BigIntStats | undefined {
  try {
    return lstatSync(path, { bigint: true, throwIfNoEntry: false })
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw error
  }
}

/**
 * The stamp in what a look at a file gave.
 *
 * @param nowMs before that look, by the clock of the machine and not of the caller, because stamps come from it
 */
export function stampFrom({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats, nowMs: number): FileStamp {
  const tickMs = ctimeNs % 1_000_000n === 0n ? COARSE_TICK_MS : TICK_MS
  return {
    text: `${dev}:${ino}:${size}:${mtimeNs}:${ctimeNs}`,
    bytes: Number(size),
    settled: ctimeNs / 1_000_000n < BigInt(nowMs) - tickMs,
  }
}
