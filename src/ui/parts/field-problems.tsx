import type { JSX } from 'preact'
import type { Diagnostic } from '../../base/index.ts'

/** What is wrong with a field, each with what to do about it; said aloud when it changes. */
export function FieldProblems({
  id,
  problems,
}: {
  /** For `aria-describedby` of the field. */
  readonly id: string
  readonly problems: readonly Diagnostic[]
}): JSX.Element {
  return (
    <ul class="field-problems" id={id} aria-live="polite">
      {problems.map(({ message, hint }) => (
        <li key={message}>
          {message}
          {hint !== undefined && <> – {hint}</>}
        </li>
      ))}
    </ul>
  )
}
