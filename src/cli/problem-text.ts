import type { Diagnostic, Failure, SourcePlace } from '../base/index.ts'
import { cleanText } from './clean.ts'
import type { Paint } from './terminal.ts'

/** Columns up to this one are seen in an excerpt that starts with its line; for others it starts 100 before. */
const LAST_WHOLE_COLUMN = 150

/** A failure for people: every diagnostic with its place, then one line that says what could not be done. */
export function failureText(failure: Failure, paint: Paint): string {
  const { code, message, hint, diagnostics, members } = failure
  if (diagnostics.length === 0) {
    const head = `${paint.red('error')} ${paint.bold(code)}  ${cleanText(message)}`
    return `${[...fileProblems(members), head, ...hintLines(hint)].join('\n')}\n`
  }
  const parts = diagnostics.map((diagnostic) => diagnosticText(diagnostic, paint))
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const count = paint.bold(errors === 1 ? '1 error' : `${errors} errors`)
  // A failure about one thing says no more than its diagnostic does.
  const said = diagnostics.some((diagnostic) => diagnostic.message === message)
  const summary = said ? [count] : [`${count}: ${cleanText(message)}`, ...hintLines(hint)]
  return `${[...parts, summary.join('\n')].join('\n\n')}\n`
}

function hintLines(hint: string | undefined): readonly string[] {
  return hint === undefined ? [] : [`  hint: ${cleanText(hint)}`]
}

/** Every file of a bundle that is not as it should be. */
function fileProblems(members: Readonly<Record<string, unknown>>): readonly string[] {
  const problems = (members['problems'] ?? []) as readonly { readonly message: string }[]
  return problems.length < 2 ? [] : problems.map(({ message }) => `  ${cleanText(message)}`)
}

/** A diagnostic for people: code, place, message, the line with a mark under it, and what to do. */
export function diagnosticText(diagnostic: Diagnostic, paint: Paint): string {
  const { severity, code, message, hint, source, path } = diagnostic
  const colour = severity === 'error' ? paint.red : paint.yellow
  const place = source === undefined ? pathText(path) : `${source.file}:${source.line}:${source.column}`
  const head = [`${colour(severity)} ${paint.bold(code)}`, paint.cyan(cleanText(place)), cleanText(message)]
  const lines = [head.filter((part) => part !== '').join('  ')]
  if (source !== undefined) lines.push(...excerptLines(source, paint))
  return [...lines, ...hintLines(hint)].join('\n')
}

function pathText(path: Diagnostic['path']): string {
  return path.map(String).join('.')
}

function excerptLines({ line, column, excerpt }: SourcePlace, paint: Paint): readonly string[] {
  const at = column <= LAST_WHOLE_COLUMN ? column - 1 : 100
  const number = String(line).padStart(6)
  const mark = `${' '.repeat(number.length)} ${paint.dim('|')} ${' '.repeat(at)}${paint.red('^')}`
  return [`${paint.dim(`${number} |`)} ${cleanText(excerpt)}`.trimEnd(), mark]
}
