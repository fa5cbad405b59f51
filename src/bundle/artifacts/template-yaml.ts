import { utf8Bytes } from '../utf8.ts'
import type { Artifact } from './artifact.ts'

/** model/template.yaml. */
export const templateYaml: Artifact = {
  id: 'template',
  path: 'model/template.yaml',
  doc: 'The template as read; absent in the run of a model.',
  encode: ({ content: { template } }) =>
    template === null ? [] : [{ path: 'model/template.yaml', bytes: utf8Bytes(template.text) }],
}
