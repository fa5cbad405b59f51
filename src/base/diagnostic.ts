/** Where in an input document a diagnostic points: object keys and array indexes from the root. */
export type DocPath = readonly (string | number)[]

/** The place in a file that a diagnostic speaks of; present only when the document came from text. */
export interface SourcePlace {
  readonly template?: string
  /** File name as the author knows it; never an absolute path of the server. */
  readonly file: string
  /** 1-based. */
  readonly line: number
  /** 1-based, in UTF-16 code units. */
  readonly column: number
  /** The line of text, for the caret below it. */
  readonly excerpt: string
}

/** Something to tell the author of a document. A value, never thrown. */
export interface Diagnostic {
  /** Stable, documented in docs/reference/diagnostics.md. */
  readonly code: string
  readonly severity: 'error' | 'warning' | 'info'
  /** One sentence, present tense, no full stop: what is wrong, with the offending value. */
  readonly message: string
  readonly path: DocPath
  /** One sentence: what to do about it. */
  readonly hint?: string
  /** Character offset inside the text at `path`, for formulas. */
  readonly offset?: number
  readonly source?: SourcePlace
}

/** A stage's answer. `value` is absent exactly when a diagnostic of severity `error` is present. */
export interface Checked<T> {
  readonly value?: T
  readonly diagnostics: readonly Diagnostic[]
}

/** Whether any of them stops the line. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === 'error')
}

/** `value` with its diagnostics, or the diagnostics alone when one of them is an error. */
export function checked<T>(value: T, diagnostics: readonly Diagnostic[]): Checked<T> {
  return hasErrors(diagnostics) ? { diagnostics } : { value, diagnostics }
}

/** Run the next stage on the value of the previous one, keeping the diagnostics of both. */
export function andThen<A, B>(previous: Checked<A>, next: (value: A) => Checked<B>): Checked<B> {
  if (previous.value === undefined) return { diagnostics: previous.diagnostics }
  const result = next(previous.value)
  return { ...result, diagnostics: [...previous.diagnostics, ...result.diagnostics] }
}
