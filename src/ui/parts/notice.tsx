import type { ComponentChildren, JSX } from 'preact'
import type { Problem } from '../api/problem.ts'
import { Button } from './button.tsx'

/** What is shown while an answer is on its way: bars in the place of its lines. */
export function LoadingNotice({ what, lines = 3 }: { readonly what: string; readonly lines?: number }): JSX.Element {
  return (
    <div class="loading" role="status" aria-busy="true">
      <span class="unseen">Loading {what}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} class="loading-line" />
      ))}
    </div>
  )
}

/** What is shown where there is nothing yet. */
export function EmptyNotice({
  title,
  whole = false,
  children,
}: {
  readonly title: string
  /** Whether it is all that the view shows. */
  readonly whole?: boolean
  readonly children?: ComponentChildren
}): JSX.Element {
  return (
    <div class="notice">
      <NoticeTitle title={title} whole={whole} />
      {children}
    </div>
  )
}

/** What is shown when something could not be done, with all that the server says of it. */
export function ProblemNotice({
  problem,
  whole = false,
  again,
}: {
  readonly problem: Problem
  /** Whether it is all that the view shows. */
  readonly whole?: boolean
  readonly again?: () => void
}): JSX.Element {
  const { title, detail, hint, diagnostics, code, requestId } = problem
  return (
    <div class="notice notice-problem" role="alert">
      <NoticeTitle title={title} whole={whole} />
      <p>
        {detail}. {hint}
      </p>
      {diagnostics.length > 0 && (
        <ul>
          {diagnostics.map((found) => (
            <li key={found.path.join('.') + found.message}>
              {found.message}
              {found.hint !== undefined && <span class="faint"> – {found.hint}</span>}
            </li>
          ))}
        </ul>
      )}
      <p class="faint">
        <code>{code}</code>
        {requestId !== undefined && (
          <>
            {' '}
            in request <code>{requestId}</code>
          </>
        )}
      </p>
      {again !== undefined && <Button onClick={again}>Try again</Button>}
    </div>
  )
}

function NoticeTitle({ title, whole }: { readonly title: string; readonly whole: boolean }): JSX.Element {
  return whole ? <h1 class="notice-title">{title}</h1> : <p class="notice-title">{title}</p>
}
