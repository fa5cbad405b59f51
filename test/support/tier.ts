import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { test, type TestFunction, type TestOptions } from 'vitest'

const TIERS = ['quick', 'full', 'inner'] as const

/**
 * How much is tested. `quick` is what a newcomer waits for; `full` has the large counts and the slow tests; `inner` is
 * quick, run by a test of the full tier.
 */
export type Tier = (typeof TIERS)[number]

/** What a machine may lack. */
export interface Need {
  /** One or two words: `root`, `git`. */
  readonly what: string
  readonly met: boolean
}

/** A test that is not run: for want of `what`, or else because it belongs to the full tier. */
export interface LeftOut {
  readonly name: string
  readonly what?: string
}

/** Environment variable naming the folder where every worker notes what it leaves out. */
export const NOTES = 'FLOWSIM_TEST_NOTES'

/** The tier of the environment: `FLOWSIM_TEST=full`, `inner`, or nothing. */
export const tier: Tier = tierOf(process.env['FLOWSIM_TEST'])

/** Whether the large counts and slow tests run. */
export const fullTier = tier === 'full'

function tierOf(name = ''): Tier {
  const found = TIERS.find((known) => known === (name === '' ? 'quick' : name))
  if (found === undefined) throw new RangeError(`FLOWSIM_TEST is one of ${TIERS.join(', ')}, not '${name}'`)
  return found
}

/** A count of models, draws or rounds: `small` for the quick tier, `full` for the full one. */
export function scaled(small: number, full: number): number {
  return fullTier ? full : small
}

/** A test of the full tier; the others count it. A file needs one test of the quick tier at least. */
export function testFull(name: string, options: TestOptions, body: TestFunction): void {
  if (fullTier) test(name, options, body)
  else note({ name })
}

/** A test for machines that have what it needs; the last lines of a run name what was missing. */
export function testWith(need: Need, name: string, body: TestFunction, options: TestOptions = {}): void {
  if (need.met) test(name, options, body)
  else note({ name, what: need.what })
}

/** A test of the full tier for machines that have what it needs; what that is, is found out in the full tier only. */
export function testFullWith(need: () => Need, name: string, body: TestFunction, options: TestOptions = {}): void {
  if (fullTier) testWith(need(), name, body, options)
  else note({ name })
}

function note(left: LeftOut): void {
  const folder = process.env[NOTES]
  if (folder !== undefined) appendFileSync(join(folder, String(process.pid)), `${JSON.stringify(left)}\n`)
}
