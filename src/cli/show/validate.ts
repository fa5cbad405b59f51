import type { Diagnostic } from '../../base/index.ts'
import { diagnosticText } from '../problem-text.ts'
import { counted, page } from './parts.ts'
import type { Screen } from './screen.ts'

/** What the operation validate answers, as far as it is shown. */
interface Validation {
  readonly valid: boolean
  readonly diagnostics: readonly Diagnostic[]
  readonly plan?: string
  readonly values: number
}

/** Every problem, then one line that says whether it can be run; the plan when it is asked for. */
export function showValidation(
  { valid, diagnostics, plan, values }: Validation,
  { paint, flags, again, words }: Screen,
): string {
  const problems = diagnostics.map((diagnostic) => diagnosticText(diagnostic, paint))
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const verdict = valid
    ? `${paint.green(paint.bold('valid'))}: a run would hold ${counted(values, 'value')}`
    : `${paint.red(paint.bold('not valid'))}: ${counted(errors, 'error')}`
  const shownPlan = plan !== undefined && flags.has('plan') ? plan.trimEnd() : ''
  const hint =
    words.length > 0 && valid && shownPlan === '' ? paint.dim(`${again('help validate')} says how to see its plan`) : ''
  return page(...problems, shownPlan, hint === '' ? verdict : `${verdict}\n${hint}`)
}
