import { lstatSync, readdirSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { isAbsent } from './store-failure.ts'
import { namesIn } from './leftovers.ts'
import type { Place } from './place.ts'

/** How many bytes a directory held, and what it was like then. */
interface Weighed {
  readonly stamp: string
  readonly bytes: number
}

/** Tells how many bytes lie in a data directory: runs, and what is being written. */
export type StoreScales = () => Promise<number>

/** Scales that weigh a run once for as long as its directory stays as it is; a bundle in place is never written to. */
export function storeScales({ runsDir }: Place): StoreScales {
  let weighed = new Map<string, Weighed>()
  return async () => {
    const now = new Map<string, Weighed>()
    let total = 0
    for (const name of await namesIn(runsDir)) {
      const path = join(runsDir, name)
      const stats = statsAt(path)
      if (stats === undefined) continue
      const stamp = `${stats.ino} ${stats.mtimeMs}`
      const before = weighed.get(name)
      // What begins with a dot is still growing.
      const known = before?.stamp === stamp && !name.startsWith('.') ? before : undefined
      if (known === undefined) await setImmediate()
      const bytes = known?.bytes ?? bytesIn(path, stats)
      now.set(name, { stamp, bytes })
      total += bytes
    }
    weighed = now
    return total
  }
}

function bytesIn(path: string, stats: Stats | undefined): number {
  if (stats === undefined) return 0
  if (!stats.isDirectory()) return stats.size
  return (unlessAbsent(() => readdirSync(path)) ?? []).reduce((sum, name) => {
    const inside = join(path, name)
    return sum + bytesIn(inside, statsAt(inside))
  }, 0)
}

function statsAt(path: string): Stats | undefined {
  return unlessAbsent(() => lstatSync(path))
}

/** Undefined for what was removed meanwhile. */
function unlessAbsent<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw error
  }
}
