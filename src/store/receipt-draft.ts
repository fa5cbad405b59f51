import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { RECEIPT_PATH } from '../bundle/index.ts'
import type { Place } from './place.ts'

const BEGINNING = `.${RECEIPT_PATH}.`

/** A fresh path for a receipt that is being written, in the directory of its run. */
export function draftPath({ host, pid }: Place, directory: string): string {
  return join(directory, `${BEGINNING}${host}.${pid}.${randomBytes(4).toString('hex')}`)
}

/** Whether a name in the directory of a run is that of a receipt being written, which is no file of the bundle. */
export function isDraft(name: string): boolean {
  return name.startsWith(BEGINNING)
}
