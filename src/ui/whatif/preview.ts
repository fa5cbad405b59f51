import { andThen, checked, Failure, type Checked, type Diagnostic } from '../../base/index.ts'
import { describeInShort, describeRun, eventsOf, seriesHead, seriesListHash } from '../../bundle/index.ts'
import type { BundleContent, RunEvent, RunFile } from '../../bundle/index.ts'
import { evaluatePrepared, prepare, SHIPPED, valuesHeld, type Prepared } from '../../engine/index.ts'
import { withPlaces } from '../../template/index.ts'
import { runTable, type RunTable, type SeriesReader, type ViewSource } from '../../views/index.ts'
import { browserSha256, noSha256 } from './browser-sha256.ts'
import { expanderOf, type ChangedModel, type Expander } from './expand-changed.ts'
import type { Material, RunHashes, Values } from './material.ts'

/** A run that is held in memory, ready to be looked at. */
export interface PreviewRun {
  readonly prepared: Prepared
  readonly source: ViewSource
  readonly series: SeriesReader
  readonly events: readonly RunEvent[]
  readonly content: BundleContent
}

/** A run at a glance. */
export interface Glance {
  readonly table: RunTable
  /** What run.json says, but for its hashes. */
  readonly run: RunFile
}

/** Most numbers that are held at once while a preview is computed: 200 MiB. */
export const MOST_VALUES = 25_000_000

/** Makes runs of other values of the parameters of a stored run. */
export interface Previewer extends Pick<Expander, 'seed' | 'schema'> {
  /** @throws Failure values-limit for a run that is too large for a page */
  readonly preview: (parameters: Values) => Checked<PreviewRun>
}

/**
 * The previewer of a stored run: template and engine as the service uses them, on what its bundle holds. Nothing is
 * read, nothing is asked: the same values give the same run as the server would store, bit for bit.
 */
export function previewerOf(material: Material): Checked<Previewer> {
  return andThen(expanderOf(material), ({ seed, schema, expand }) => {
    const preview: Previewer['preview'] = (parameters) =>
      andThen(expand(parameters), (changed) => evaluated(changed, material))
    return checked({ seed, schema, preview }, [])
  })
}

function evaluated(changed: ChangedModel, material: Material): Checked<PreviewRun> {
  const { document, inputs, template, parameters } = changed
  const placed = (found: readonly Diagnostic[]) => withPlaces(found, template.source.locator)
  const { value: prepared, diagnostics } = prepare(document, { inputs })
  if (prepared === undefined) return { diagnostics: placed(diagnostics) }
  limitValues(valuesHeld(prepared))
  const { value: run, diagnostics: offences } = evaluatePrepared(prepared, { inputs })
  if (run === undefined) return { diagnostics: placed(offences) }
  const { templateText: text, templateId: id } = material
  const files = [{ path: 'template.yaml', bytes: new TextEncoder().encode(text) }]
  const source = { id, version: template.version, text, files }
  return checked(heldRun(prepared, { run, parameters, template: source }), [])
}

/** @throws Failure values-limit when a page should not compute that much */
function limitValues(actual: number): void {
  if (actual <= MOST_VALUES) return
  const message = `the run would hold ${actual} values, more than the ${MOST_VALUES} that are computed in a page`
  const hint = 'Use fewer or longer bins, or save it as a run: a server may compute more.'
  throw new Failure('values-limit', message, { hint, members: { limit: MOST_VALUES, actual } })
}

function heldRun(prepared: Prepared, said: Pick<BundleContent, 'run' | 'parameters' | 'template'>): PreviewRun {
  const content: BundleContent = { ...said, replications: null, mode: 'simulation', seriesFormat: 'csv' }
  const { run } = describeInShort(content, noSha256)
  const heads = said.run.series.map(seriesHead)
  const metrics = new Set(SHIPPED.definitions.metrics.map(({ id }) => id))
  const values = new Map(said.run.series.map((series) => [series.id, series.values]))
  return {
    prepared,
    content,
    source: { runId: null, run, index: { series: heads }, isMetric: (measure) => metrics.has(measure) },
    series: { firstBin: 0, values: (id) => values.get(id)! },
    events: eventsOf(said.run),
  }
}

/** What is told of a preview without asking for a view of it. */
export function glanceAt({ source: { run } }: PreviewRun): Glance {
  return { table: runTable({ run }), run }
}

/** The hashes that the manifest of the run would hold. It reads every value of every series: for when nobody waits. */
export function hashesOf({ content }: Pick<PreviewRun, 'content'>): RunHashes {
  const { hashes, index } = describeRun(content, browserSha256)
  return { model: hashes.model, series: seriesListHash(index, browserSha256) }
}

/** The hashes that the manifest of the stored run holds. */
export function hashesOfBase({ modelText, series }: Pick<Material, 'modelText' | 'series'>): RunHashes {
  const model = browserSha256()
  model.update(new TextEncoder().encode(modelText))
  return { model: model.hex(), series: seriesListHash({ series }, browserSha256) }
}
