import { byCodeUnit } from '../../base/index.ts'
import type { InputData } from '../../engine/index.ts'
import { utf8Bytes } from '../utf8.ts'
import type { Artifact } from './artifact.ts'

/** Path in a bundle of recorded data that the model names. */
export function inputPath({ id, extension }: InputData): string {
  return `inputs/${id}.${extension}`
}

/** The recorded data of a run, in order of their ids. */
export function inputsInOrder(inputs: ReadonlyMap<string, InputData>): readonly InputData[] {
  return [...inputs.values()].sort((a, b) => byCodeUnit(a.id, b.id))
}

/** inputs/in_….csv. */
export const inputFiles: Artifact = {
  id: 'inputs',
  path: 'inputs/in_<16 hex>.<extension>',
  doc: 'The recorded data that the model names, as read.',
  encode: ({ content }) =>
    inputsInOrder(content.run.inputs).map((input) => ({ path: inputPath(input), bytes: utf8Bytes(input.text) })),
}
