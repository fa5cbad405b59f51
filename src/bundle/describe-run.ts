import { ENGINE_VERSION, type Model, type Run } from '../engine/index.ts'
import type { BundleContent } from './content.ts'
import { FORMAT_VERSION } from './decode-json.ts'
import { inputHashes, type InputHashes } from './input-hash.ts'
import type { RunFile } from './run-file.ts'
import { indexSeries, type IndexedSeries } from './series-index.ts'
import type { Sha256 } from './sha256.ts'

/** A run as its bundle tells it, before it is files: what run.json and series/index.json will hold. */
export interface RunDescription extends IndexedSeries {
  readonly run: RunFile
  readonly hashes: InputHashes
}

/** Description of a finished run. Views of it equal views of the bundle read back. */
export function describeRun(content: BundleContent, sha256: Sha256): RunDescription {
  const { run, seriesFormat } = content
  return { ...describeInShort(content, sha256), ...indexSeries(run.series, seriesFormat, sha256) }
}

/** What run.json would say of a finished run; no value of a series is read. */
export function describeInShort(content: BundleContent, sha256: Sha256): Pick<RunDescription, 'run' | 'hashes'> {
  const { run, replications, mode, template, parameters } = content
  const { model, inputs } = run
  const templateFiles = template === null ? null : template.files
  const replicated = replications === null ? null : { count: replications.count, bands: replications.patterns }
  const hashes = inputHashes({ mode, model, inputs, templateFiles, parameters, replicated }, sha256)
  return { run: runFileOf(content, hashes), hashes }
}

function runFileOf({ run, mode, template, parameters }: BundleContent, hashes: InputHashes): RunFile {
  const { model } = run
  const { start, timezone, offsets } = model.window
  return {
    formatVersion: FORMAT_VERSION,
    mode,
    template: template === null ? null : { id: template.id, version: template.version, sha256: hashes.template! },
    parameters: { ...parameters },
    seed: model.seed,
    window: { start, timezone, offsets: offsets.map(({ fromUtc, offsetMinutes }) => ({ fromUtc, offsetMinutes })) },
    grid: gridFileOf(model),
    classes: [...model.classes],
    nodes: model.nodes.map(({ id, kind, labels, fields }) => ({ id, kind: kind.kind, ...labels, fields })),
    edges: model.edges.map(({ id, from, to, outlet, lag, labels }) => ({ id, from, to, outlet, lag, ...labels })),
    resources: model.resources.map(({ id, policy, users, order, labels }) => ({
      id,
      policy: policy.policy,
      users: [...users],
      order: [...order],
      ...labels,
    })),
    warnings: [...run.warnings],
    checks: run.checks.map((check) => ({ ...check, breaches: [...check.breaches] })),
    thresholds: [...run.thresholds],
    summary: summaryOf(run),
    bottleneck: run.bottleneck,
    attainment: [...run.attainment],
    provenance: { mode, engineVersion: ENGINE_VERSION, inputHash: hashes.inputHash },
  }
}

function gridFileOf({ grid: { bins, binSize, binUnit }, warmUp }: Model): RunFile['grid'] {
  return { bins, binSize, binUnit, ...(warmUp === 0 ? {} : { warmUp }) }
}

/** Summaries of all series of the plan, kept or not. */
function summaryOf(run: Run): RunFile['summary'] {
  const owners = new Map<string, [string, RunFile['summary'][string][string]][]>()
  for (const { id, owner, measure, class: workClass } of run.plan.series) {
    const summary = run.summaries.get(id)
    if (summary === undefined) continue
    const entry: [string, typeof summary] = [workClass === null ? measure : `${measure}.${workClass}`, summary]
    const entries = owners.get(owner.id)
    if (entries === undefined) owners.set(owner.id, [entry])
    else entries.push(entry)
  }
  return Object.fromEntries([...owners].map(([owner, entries]) => [owner, Object.fromEntries(entries)]))
}
