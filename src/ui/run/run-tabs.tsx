import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import type { Answer } from '../api/client.ts'
import { TABS, type RunAddress, type Tab } from '../app/address.ts'
import { useApp } from '../app/app-context.ts'
import { EventList } from './event-list.tsx'
import { NodeTable } from './node-table.tsx'
import { ParameterTable } from './parameter-table.tsx'
import { WarningList } from './warning-list.tsx'

/** The lists of a run, one at a time: its nodes, warnings, events and parameters. */
export function RunTabs({
  shown,
  address,
}: {
  readonly shown: Answer<'showRun'>
  readonly address: RunAddress
}): JSX.Element {
  const { replace } = useApp()
  const list = useRef<HTMLDivElement>(null)
  const open = (tab: Tab): void => replace({ ...address, tab })
  const step = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    event.stopPropagation()
    const next = (TABS.indexOf(address.tab) + by + TABS.length) % TABS.length
    open(TABS[next]!)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
  }
  return (
    <section class="tabs" aria-label="Lists of the run">
      <div ref={list} class="tab-list" role="tablist" aria-label="Lists of the run" onKeyDown={step}>
        {TABS.map((tab) => (
          <button
            key={tab}
            id={`tab-${tab}`}
            type="button"
            role="tab"
            class="tab"
            aria-selected={tab === address.tab}
            aria-controls="tab-panel"
            tabIndex={tab === address.tab ? 0 : -1}
            onClick={() => open(tab)}
          >
            {LABELS[tab]}
            {tab === 'warnings' && shown.warningCount > 0 && <span class="count">{shown.warningCount}</span>}
          </button>
        ))}
      </div>
      <div id="tab-panel" class="tab-panel" role="tabpanel" aria-labelledby={`tab-${address.tab}`}>
        <Panel shown={shown} address={address} />
      </div>
    </section>
  )
}

const LABELS: Readonly<Record<Tab, string>> = {
  summary: 'Summary',
  warnings: 'Warnings',
  events: 'Events',
  parameters: 'Parameters',
}

function Panel(props: { readonly shown: Answer<'showRun'>; readonly address: RunAddress }): JSX.Element {
  switch (props.address.tab) {
    case 'summary':
      return <NodeTable {...props} />
    case 'warnings':
      return <WarningList {...props} />
    case 'events':
      return <EventList {...props} />
    case 'parameters':
      return <ParameterTable shown={props.shown} />
  }
}
