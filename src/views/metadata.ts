import { Type, type Static } from '@sinclair/typebox'
import { WarningSchema } from '../bundle/index.ts'
import { binStartUtc } from './bin-time.ts'
import type { ViewSource } from './view-source.ts'

const CLOSED = { additionalProperties: false }

/** The run that a view is of. */
export const MetadataSchema = Type.Object(
  {
    runId: Type.Union([Type.String(), Type.Null()]),
    mode: Type.String(),
    templateId: Type.Union([Type.String(), Type.Null()]),
    grid: Type.Object(
      {
        bins: Type.Integer({ minimum: 1 }),
        binSize: Type.Number(),
        binUnit: Type.String(),
        startUtc: Type.String(),
        endUtc: Type.String({ description: 'The first instant after the last bin' }),
        timezone: Type.String(),
      },
      CLOSED,
    ),
    warnings: Type.Array(WarningSchema, { description: 'Of the whole run' }),
  },
  CLOSED,
)

/** The run that a view is of. */
export type Metadata = Static<typeof MetadataSchema>

/** Id, mode, template, grid and warnings of a run. */
export function metadataView({ runId, run }: ViewSource): Metadata {
  const { bins, binSize, binUnit } = run.grid
  const startUtc = binStartUtc(run, 0)
  const endUtc = binStartUtc(run, bins)
  return {
    runId,
    mode: run.mode,
    templateId: run.template === null ? null : run.template.id,
    grid: { bins, binSize, binUnit, startUtc, endUtc, timezone: run.window.timezone },
    warnings: run.warnings,
  }
}
