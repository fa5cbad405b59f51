import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { EmptyNotice } from '../parts/notice.tsx'
import { Link } from '../parts/link.tsx'
import { NewRunPage } from '../runs/new-run-page.tsx'
import { RunsPage } from '../runs/runs-page.tsx'
import { RunPage } from '../run/run-page.tsx'
import { ALL_RUNS, type Address } from './address.ts'
import { Surroundings, type AppContext } from './app-context.ts'
import { ThemeSwitch } from './theme-switch.tsx'

/** The page: its frame, and in it the view of the address. */
export function App(context: AppContext): JSX.Element {
  const address = context.address.value
  useEffect(() => {
    document.title = titleOf(address)
  }, [titleOf(address)])
  return (
    <Surroundings.Provider value={context}>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header class="frame-header">
        <Link to={ALL_RUNS} look="brand">
          <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
            <rect width="32" height="32" rx="8" />
            <path d="M6 11h7c5 0 5 10 10 10h3M6 21h7c2 0 3-1.500 4-3.500M20 12.200c1-.8 2-1.200 3-1.200h3" />
          </svg>
          <span class="brand-name">flowsim</span>
        </Link>
        <nav aria-label="Views">
          <Link to={ALL_RUNS} look="frame-link" current={address.view === 'runs'}>
            Runs
          </Link>
          <a class="frame-link" href="/docs">
            API
          </a>
        </nav>
        <ThemeSwitch />
      </header>
      <main id="main" tabIndex={-1}>
        <View address={address} />
      </main>
    </Surroundings.Provider>
  )
}

function View({ address }: { readonly address: Address }): JSX.Element {
  switch (address.view) {
    case 'runs':
      return <RunsPage address={address} />
    case 'new':
      return <NewRunPage key={address.templateId} address={address} />
    case 'run':
      return <RunPage key={address.runId} address={address} />
    case 'lost':
      return (
        <EmptyNotice whole title="There is no such view">
          <p>
            Nothing stands at <code>{address.path}</code>. <Link to={ALL_RUNS}>All runs</Link>
          </p>
        </EmptyNotice>
      )
  }
}

function titleOf(address: Address): string {
  switch (address.view) {
    case 'runs':
      return 'Runs · flowsim'
    case 'new':
      return `New run of ${address.templateId} · flowsim`
    case 'run':
      return `${address.runId} · flowsim`
    case 'lost':
      return 'flowsim'
  }
}
