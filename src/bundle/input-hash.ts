import { byCodeUnit } from '../base/index.ts'
import { ENGINE_VERSION, type InputData, type Model } from '../engine/index.ts'
import type { TemplateFile } from './content.ts'
import { FORMAT_VERSION } from './decode-json.ts'
import type { Hashes } from './manifest.ts'
import { hashOfBytes, hashOfJson, type Sha256 } from './sha256.ts'
import { utf8Bytes } from './utf8.ts'

/** What decides the series of a run, known before it is evaluated. */
export interface RunInputs {
  readonly mode: 'simulation'
  readonly model: Pick<Model, 'document' | 'seed'>
  /** Recorded data that the model names, by input id. */
  readonly inputs: ReadonlyMap<string, InputData>
  /** template.yaml and all it includes; null for a model. */
  readonly templateFiles: readonly TemplateFile[] | null
  readonly parameters: Readonly<Record<string, unknown>>
  /** How many replicates, and the patterns of their bands; null where none are asked for. */
  readonly replicated: { readonly count: number; readonly bands: readonly string[] } | null
}

/** Hashes of what went into a run. Runs with equal `inputHash` have equal series. */
export interface InputHashes extends Pick<Hashes, 'template' | 'parameters' | 'model' | 'inputs'> {
  readonly inputHash: string
}

/** Hashes of what goes into a run, as docs/spec/bundle.md defines them. */
export function inputHashes(given: RunInputs, sha256: Sha256): InputHashes {
  const template = given.templateFiles === null ? null : templateHash(given.templateFiles, sha256)
  const model = hashOfJson(sha256, given.model.document)
  const inputs = hashOfJson(sha256, inputList(given.inputs, sha256))
  const { mode, replicated } = given
  const { seed } = given.model
  const repeated = replicated === null ? {} : { replications: replicated.count, bands: replicated.bands }
  const versions = { engineVersion: ENGINE_VERSION, formatVersion: FORMAT_VERSION }
  const identity = { ...versions, mode, template, model, inputs, seed, ...repeated }
  const parameters = hashOfJson(sha256, given.parameters)
  return { template, parameters, model, inputs, inputHash: hashOfJson(sha256, identity) }
}

function templateHash(files: readonly TemplateFile[], sha256: Sha256): string {
  const list = files.map(({ path, bytes }) => ({ path, sha256: hashOfBytes(sha256, bytes) }))
  return hashOfJson(
    sha256,
    list.sort((a, b) => byCodeUnit(a.path, b.path)),
  )
}

function inputList(inputs: ReadonlyMap<string, InputData>, sha256: Sha256): { inputId: string; sha256: string }[] {
  return [...inputs.values()]
    .map(({ id, text }) => ({ inputId: id, sha256: hashOfBytes(sha256, utf8Bytes(text)) }))
    .sort((a, b) => byCodeUnit(a.inputId, b.inputId))
}
