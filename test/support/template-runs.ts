import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContext, invoke, OPERATIONS, type RunAnswer } from '../../src/service/index.ts'

const createRun = OPERATIONS.find(({ name }) => name === 'createRun')!
const getSeries = OPERATIONS.find(({ name }) => name === 'getSeries')!
const dataDir = mkdtempSync(join(tmpdir(), 'flowsim-templates-'))
const context = await createContext({ dataDir, maxValues: 10_000_000 })

/** The answer of a template with some parameters, computed and not stored. */
export async function templateAnswer(templateId: string, parameters: Record<string, unknown> = {}): Promise<RunAnswer> {
  return (await invoke(createRun, context, { templateId, parameters, options: { dryRun: true } })) as RunAnswer
}

/** Some series of a template with some parameters, by bin, and its answer. */
export async function templateSeries<Id extends string>(
  templateId: string,
  ids: readonly Id[],
  parameters: Record<string, unknown> = {},
): Promise<{ run: RunAnswer; series: Record<Id, (number | null)[]> }> {
  const run = (await invoke(createRun, context, { templateId, parameters })) as RunAnswer
  const entries: [string, (number | null)[]][] = []
  for (const seriesId of ids) {
    const view = (await invoke(getSeries, context, { id: run.runId, seriesId })) as { values: (number | null)[] }
    entries.push([seriesId, view.values])
  }
  return { run, series: Object.fromEntries(entries) as Record<Id, (number | null)[]> }
}

/** The README of a template, white space made single. */
export const templateReadme = (id: string): string =>
  readFileSync(`templates/${id}/README.md`, 'utf8').replaceAll(/\s+/g, ' ')

/** A node's row of the table of an answer. */
export const rowOf = (run: RunAnswer, node: string): RunAnswer['table']['rows'][number] =>
  run.table.rows.find(({ id }) => id === node)!

/** p95 of the wait at a node, minutes. */
export const p95Of = (run: RunAnswer, node: string): number => rowOf(run, node).p95WaitTime ?? 0

/** What a threshold of the answer measured. */
export const measuredOf = (run: RunAnswer, that: string): number =>
  run.thresholds.find((threshold) => threshold.that === that)!.value!
