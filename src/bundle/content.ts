import type { Replications, Run } from '../engine/index.ts'

/** A file of a template: template.yaml or one that it includes. */
export interface TemplateFile {
  /** Relative to the folder of the template, with slashes. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** The template of a run, as read. */
export interface TemplateSource {
  readonly id: string
  readonly version: string
  /** Text of template.yaml. */
  readonly text: string
  /** template.yaml and all it includes. */
  readonly files: readonly TemplateFile[]
}

/** Everything a bundle is made of: a finished run and where it came from. No clock, no host, no id. */
export interface BundleContent {
  readonly run: Run
  /** What its replicates come to; null where none were asked for. */
  readonly replications: Replications | null
  readonly mode: 'simulation'
  /** Null for a run of a model. */
  readonly template: TemplateSource | null
  /** With defaults filled in; empty for a model. JSON values only. */
  readonly parameters: Readonly<Record<string, unknown>>
  readonly seriesFormat: SeriesFormat
}

/** In which files the series of a bundle stand: CSV files by node, or one Arrow file. */
export type SeriesFormat = 'csv' | 'arrow'

/** A piece of a file. Nobody changes its bytes. Pieces of one file follow each other, without pieces of others between them. */
export interface BundlePart {
  /** Path in the bundle. */
  readonly path: string
  readonly bytes: Uint8Array
}
