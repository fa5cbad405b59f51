import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NOTES, tier, type LeftOut } from './tier.ts'

/** Before the first worker starts: a folder for the notes of what is left out. */
export function setup(): void {
  process.env[NOTES] = mkdtempSync(join(tmpdir(), 'flowsim-tests-'))
}

/** After the last test: which tier ran, and what was left out for want of what. */
export function teardown(): void {
  const folder = process.env[NOTES]!
  const notes = readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'))
  rmSync(folder, { recursive: true })
  process.stdout.write(tierReport(notes.map((line) => JSON.parse(line) as LeftOut)))
}

/** The last lines of a run. */
export function tierReport(left: readonly LeftOut[]): string {
  const later = left.filter(({ what }) => what === undefined).length
  const lines = [tier === 'full' ? 'tier: full' : `tier: ${tier}; left to the full tier: ${counted(later)}`]
  for (const what of new Set(left.flatMap((entry) => entry.what ?? []))) {
    lines.push(`skipped for want of ${what}: ${counted(left.filter((entry) => entry.what === what).length)}`)
  }
  return `${lines.join('\n')}\n`
}

function counted(count: number): string {
  return count === 1 ? '1 test' : `${count} tests`
}
