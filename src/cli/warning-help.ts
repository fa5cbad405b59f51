import { WARNING_TEXTS } from '../service/index.ts'
import { codeSections, type HelpStyle } from './help.ts'

/** What a warning means and what to change; undefined when no warning has that code. */
export function warningHelp(code: string, style: HelpStyle): string | undefined {
  const warning = WARNING_TEXTS.get(code)
  return warning && codeSections(code, [warning.doc, warning.fix], style)
}
