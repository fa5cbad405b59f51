import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { START, type Fields } from './models.ts'

/** A model, and every series that two independent computations agree it has. Undefined is null. */
export interface Vector {
  readonly name: string
  readonly model: Fields
  readonly expect: Readonly<Record<string, readonly (number | null)[]>>
}

/** Waiting times, ages and what is computed from them: differences of clock times, which lose digits. */
const TIMES = ['waitTime', 'oldestAge', 'latency', 'cycleTime', 'flowEfficiency']

const folder = join(import.meta.dirname, '../vectors/models')

/** The models of test/vectors/models, in the order of their names; windows are completed. */
export const VECTORS: readonly Vector[] = readdirSync(folder)
  .sort()
  .map((file) => {
    const { model, expect } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Omit<Vector, 'name'>
    const window = { ...(model.window as Fields), offsets: [{ fromUtc: START, offsetMinutes: 0 }] }
    return { name: file.slice(0, -'.json'.length), model: { ...model, window }, expect }
  })

/** The measure of a series id; of `node.measure.class` too. */
export function measureOf(id: string, classes: readonly string[] = []): string {
  const parts = id.slice(id.lastIndexOf('->') + 1).split('.')
  const last = parts.at(-1)!
  return classes.includes(last) && parts.length > 2 ? parts.at(-2)! : last
}

/** Relative tolerance of a measure: 1e-7 of times, 1e-9 of everything else. */
export function toleranceOf(measure: string): number {
  return TIMES.includes(measure) ? 1e-7 : 1e-9
}

/** Whether two values are the same within a tolerance; undefined (NaN) equals only itself. */
export function sameValue(a: number, b: number, tolerance: number): boolean {
  return Number.isNaN(b) ? Number.isNaN(a) : Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(b))
}
