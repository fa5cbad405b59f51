import type { ComponentChildren, JSX } from 'preact'

/** A word or a count in a small box. */
export function Badge({
  tone = 'plain',
  children,
}: {
  readonly tone?: 'plain' | 'accent' | 'warning' | 'bad' | 'good'
  readonly children: ComponentChildren
}): JSX.Element {
  return <span class={`badge badge-${tone}`}>{children}</span>
}
