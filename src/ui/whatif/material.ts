import type { InputData } from '../../engine/index.ts'

/** Values of parameters by name, plain JSON. */
export type Values = Readonly<Record<string, unknown>>

/** What a run of a template was made from and came to, as the files of its bundle say: all that a preview needs. */
export interface Material {
  readonly templateId: string
  /** Text of template.yaml, as it was when the run was made. */
  readonly templateText: string
  /** With defaults filled in; a parameter that is bound to recorded data names it: `{ input: in_… }`. */
  readonly parameters: Values
  /** Text of model/model.json: the model the run was computed from. */
  readonly modelText: string
  /** Recorded data of the run. */
  readonly inputs: readonly InputData[]
  /** Hashes of the series that the run keeps, in the order of its index. */
  readonly series: readonly { readonly id: string; readonly sha256: string }[]
  /** By which engine the run was computed. */
  readonly engineVersion: number
}

/** By what two runs are known to be the same. */
export interface RunHashes {
  /** Of the model document. */
  readonly model: string
  /** Of all series that are kept. */
  readonly series: string
}
