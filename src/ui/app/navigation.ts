import { signal, type ReadonlySignal } from '@preact/signals'
import { parseAddress, writeAddress, type Address } from './address.ts'

/** Where the page is, and how it gets elsewhere. */
export interface Navigation {
  /** The view that is shown. */
  readonly address: ReadonlySignal<Address>
  /** Show another view; the one before is a step back. */
  readonly go: (address: Address) => void
  /** Show the same view in another state; steps back lead past it. */
  readonly replace: (address: Address) => void
}

/** The navigation of a window: its location, its history and its buttons for back and forward. */
export function windowNavigation(window: Window): Navigation {
  const read = (): Address => parseAddress(window.location.pathname + window.location.search)
  const address = signal(read())
  window.addEventListener('popstate', () => {
    address.value = read()
  })
  return {
    address,
    go(next) {
      window.history.pushState(null, '', writeAddress(next))
      address.value = next
      window.scrollTo(0, 0)
    },
    replace(next) {
      window.history.replaceState(window.history.state, '', writeAddress(next))
      address.value = next
    },
  }
}
