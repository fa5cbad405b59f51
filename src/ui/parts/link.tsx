import type { ComponentChildren, JSX } from 'preact'
import { writeAddress, type Address } from '../app/address.ts'
import { useApp } from '../app/app-context.ts'

/** A link to another view: a true address, followed without loading the page anew. */
export function Link({
  to,
  look = '',
  current,
  children,
}: {
  readonly to: Address
  readonly look?: string
  /** Whether it leads to what is shown already. */
  readonly current?: boolean
  readonly children: ComponentChildren
}): JSX.Element {
  const { go } = useApp()
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    go(to)
  }
  return (
    <a href={writeAddress(to)} class={look} aria-current={current === true ? 'page' : undefined} onClick={follow}>
      {children}
    </a>
  )
}
