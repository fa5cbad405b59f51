import { Type } from '@sinclair/typebox'

/** The field that names a stored run in the input of an operation. */
export const RUN_ID = Type.String({ maxLength: 128, description: 'Id of the run' })

/** How that field stands on a command line. */
export const RUN_ID_FIELD = {
  reads: 'run',
  label: 'RUN',
  doc: 'A run: its id, the beginning of one, or latest',
} as const

/** Fields that name a range of bins. */
export const BIN_RANGE = {
  startBin: Type.Optional(Type.Integer({ minimum: 0, description: 'First bin; 0 unless given' })),
  endBin: Type.Optional(Type.Integer({ minimum: 0, description: 'Last bin, inclusive; that of the run unless given' })),
}
