import { amountText } from '../../base/index.ts'
import { counted, page } from './parts.ts'
import type { Screen } from './screen.ts'

/** That every file of a run is as its manifest says. */
export function showVerified(answer: { runId: string; files: number; bytes: number }, { paint }: Screen): string {
  const { runId, files, bytes } = answer
  return page(
    `${paint.green('verified')}  ${runId}: ${counted(files, 'file')}, ${amountText(bytes)} bytes, each as its manifest says`,
  )
}
