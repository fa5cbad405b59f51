import { Type } from '@sinclair/typebox'
import { Failure } from '../base/index.ts'
import type { RunFile } from '../bundle/index.ts'
import { selectBin, selectBinAt } from '../views/index.ts'
import { granted } from './stored-run.ts'

/** Fields that name one bin, by its number or by an instant in it. */
export const ONE_BIN = {
  binIndex: Type.Optional(Type.Integer({ minimum: 0, description: 'The bin, from 0' })),
  at: Type.Optional(Type.String({ maxLength: 64, description: 'An instant in the bin, with an offset or Z' })),
}

/** How those fields stand on a command line. */
export const ONE_BIN_FIELDS = { binIndex: { flag: 'bin', label: 'N' }, at: { label: 'TIME' } } as const

/**
 * The bin that is asked for.
 *
 * @throws Failure options-conflict for both or neither, bin-out-of-range, input-invalid for what is no instant
 */
export function oneBin(run: RunFile, { binIndex, at }: { binIndex?: number; at?: string }): number {
  if ((binIndex === undefined) === (at === undefined)) {
    const given = at === undefined ? 'neither a bin nor an instant is given' : 'both a bin and an instant are given'
    throw new Failure('options-conflict', given, { hint: 'Give binIndex (--bin) or at (--at).' })
  }
  return granted(at === undefined ? selectBin(run, binIndex!) : selectBinAt(run, at))
}
