import { Type } from '@sinclair/typebox'
import { didYouMean, Failure } from '../../base/index.ts'
import { ofBundle } from '../answer-basis.ts'
import { BYTES } from '../bytes-answer.ts'
import { checkedBytes } from '../checked-bytes.ts'
import { FILE_MEDIA_TYPES, mediaTypeOf } from '../media-type.ts'
import { defineOperation, EXAMPLE_RUN } from '../operation.ts'
import { RUN_ID, RUN_ID_FIELD } from '../run-id-field.ts'

/** GET /v1/runs/{id}/files/{path}, `flowsim runs file`. */
export const getRunFile = defineOperation({
  name: 'getRunFile',
  summary: 'Get one file of a run, as it is stored.',
  input: Type.Object(
    { id: RUN_ID, path: Type.String({ maxLength: 512, description: 'Path of a file that the manifest names' }) },
    { additionalProperties: false },
  ),
  output: BYTES,
  mediaTypes: FILE_MEDIA_TYPES,
  failures: ['run-not-found', 'route-not-found', 'bundle-corrupt', 'format-unsupported'],
  http: {
    method: 'GET',
    url: '/v1/runs/{id}/files/{path}',
    deepField: 'path',
    tag: 'runs',
    example: { id: EXAMPLE_RUN, path: 'series/payment.csv' },
    basis: ofBundle,
  },
  cli: {
    command: 'runs file',
    positionals: ['id', 'path'],
    fields: { id: RUN_ID_FIELD, path: { label: 'PATH' } },
    examples: [{ line: 'runs file latest series/payment.csv', doc: 'every series of a node, as it is stored' }],
  },
  run: async ({ store }, { id, path }) => {
    const bundle = await store.open(id)
    const { files } = bundle.manifest
    // Only what the manifest names: whatever else a path says, it leads nowhere.
    const file = files.find((one) => one.path === path)
    if (file === undefined) {
      const hint = didYouMean(path, new Set(files.map((one) => one.path)))
      throw new Failure('route-not-found', `the manifest of the run names no file ${JSON.stringify(path)}`, { hint })
    }
    const chunks = await checkedBytes(bundle, file)
    return { mediaType: mediaTypeOf(path), fileName: path.split('/').at(-1)!, bytes: file.bytes, chunks }
  },
})
