import { instantText } from '../base/index.ts'

/** What a run id looks like; two dots in a row are refused as well. */
export const RUN_ID_PATTERN = '^[A-Za-z0-9][A-Za-z0-9_.-]{2,127}$'

/** The word that stands for the newest run, and so cannot be the id of one. */
export const LATEST = 'latest'

const RUN_ID = new RegExp(RUN_ID_PATTERN)

/** Whether a text may be the id of a run. */
export function isRunId(text: string): boolean {
  return RUN_ID.test(text) && !text.includes('..') && text !== LATEST
}

/** Id of a run made at an instant: `run_20250106T083000Z_` and the 8 random hex digits. */
export function runIdAt(utcMs: number, random8Hex: string): string {
  const instant = instantText(Math.floor(utcMs / 1000) * 1000)
  return `run_${instant.replaceAll(/[-:]/g, '')}_${random8Hex}`
}

/** Id that runs with the same inputs share: `run_`, the template's id or `model`, and 16 hex digits of the input hash. */
export function deterministicRunId(templateId: string | null, inputHash: string): string {
  return `run_${templateId ?? 'model'}_${inputHash.slice(0, 16)}`
}
