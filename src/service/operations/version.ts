import { Type } from '@sinclair/typebox'
import { FORMAT_VERSION } from '../../bundle/index.ts'
import { ENGINE_VERSION } from '../../engine/index.ts'
import { defineOperation } from '../operation.ts'

const CLOSED = { additionalProperties: false }

/** GET /v1/version, `flowsim version`. */
export const version = defineOperation({
  name: 'version',
  summary: 'Show versions and limits.',
  input: Type.Object({}, CLOSED),
  output: Type.Object(
    {
      flowsim: Type.String({ description: 'Version of the package' }),
      engineVersion: Type.Integer({ description: 'Rises when some series of some model may change' }),
      formatVersion: Type.Integer({ description: 'Rises when the files of a bundle change' }),
      limits: Type.Object(
        {
          maxValues: Type.Integer({ description: 'Most numbers of one run' }),
          maxNodes: Type.Integer({ description: 'Most nodes of one model' }),
          maxStoreBytes: Type.Union([Type.Integer(), Type.Null()], {
            description: 'Most bytes of stored runs for another to be begun; null for no limit',
          }),
        },
        CLOSED,
      ),
    },
    CLOSED,
  ),
  failures: [],
  http: { method: 'GET', url: '/v1/version', tag: 'service', example: {} },
  cli: { command: 'version', examples: [{ line: 'version --json', doc: 'for scripts' }] },
  run: ({ versions, limits }) =>
    Promise.resolve({
      flowsim: versions.flowsim,
      engineVersion: ENGINE_VERSION,
      formatVersion: FORMAT_VERSION,
      limits: { ...limits, maxStoreBytes: limits.maxStoreBytes ?? null },
    }),
})
