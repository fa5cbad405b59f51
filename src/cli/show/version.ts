import { amountText } from '../../base/index.ts'
import { definitionList } from '../layout.ts'
import type { Screen } from './screen.ts'

/** What the operation version answers. */
interface Versions {
  readonly flowsim: string
  readonly engineVersion: number
  readonly formatVersion: number
  readonly limits: { readonly maxValues: number }
}

/** Versions and limits. */
export function showVersion(
  { flowsim, engineVersion, formatVersion, limits }: Versions,
  { columns, paint }: Screen,
): string {
  const facts = [
    ['engine', `${engineVersion}  ${paint.dim('the same engine gives the same numbers')}`],
    ['bundles', `${formatVersion}  ${paint.dim('the format of the files of a run')}`],
    ['limit', `${amountText(limits.maxValues)} values in one run`],
  ] as const
  return `${paint.bold(`flowsim ${flowsim}`)}\n${definitionList(facts, { width: columns })}\n`
}
