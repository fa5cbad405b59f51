import { Type } from '@sinclair/typebox'
import { ofBundleAndReceipt } from '../answer-basis.ts'
import { BYTES } from '../bytes-answer.ts'
import { exportedTable, TABLE_FORMATS, type TableFormat } from '../exported-table.ts'
import { mediaTypeOf } from '../media-type.ts'
import { defineOperation, EXAMPLE_RUN } from '../operation.ts'
import { RUN_ID, RUN_ID_FIELD } from '../run-id-field.ts'
import { ZIP_MEDIA_TYPE, zippedRun } from '../zipped-run.ts'

/** GET /v1/runs/{id}/bundle, `flowsim runs export`. */
export const exportRun = defineOperation({
  name: 'exportRun',
  summary: 'Get a run as one file: all its files, or its series as a table.',
  input: Type.Object(
    {
      id: RUN_ID,
      format: Type.Optional(
        Type.Unsafe<'zip' | TableFormat>({
          type: 'string',
          enum: ['zip', ...TABLE_FORMATS],
          description:
            'zip, unless given, of all files; or the series, a row per bin and a column for each, as csv, arrow or parquet',
        }),
      ),
    },
    { additionalProperties: false },
  ),
  output: BYTES,
  mediaTypes: [ZIP_MEDIA_TYPE, ...TABLE_FORMATS.map((format) => mediaTypeOf(`run.${format}`))],
  failures: ['run-not-found', 'series-not-found', 'bundle-corrupt', 'format-unsupported'],
  http: {
    method: 'GET',
    url: '/v1/runs/{id}/bundle',
    tag: 'runs',
    example: { id: EXAMPLE_RUN, format: 'zip' },
    basis: ofBundleAndReceipt,
  },
  cli: {
    command: 'runs export',
    positionals: ['id'],
    fields: { id: RUN_ID_FIELD },
    examples: [
      { line: 'runs export latest --format zip --out run.zip', doc: 'to take it elsewhere' },
      {
        line: 'runs export latest --format parquet --out run.parquet',
        doc: 'its series, for a notebook or a database',
      },
    ],
  },
  run: (context, { id, format = 'zip' }) =>
    format === 'zip' ? zippedRun(context, id) : exportedTable(context, id, format),
})
