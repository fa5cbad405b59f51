import type { JSX } from 'preact'
import type { Answer } from '../api/client.ts'
import { ALL_RUNS, type RunsAddress } from '../app/address.ts'
import { useApp } from '../app/app-context.ts'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'

/** Search and filters of the list of runs; they stand in the address. */
export function RunFilters({
  address,
  templates,
}: {
  readonly address: RunsAddress
  readonly templates: Answer<'listTemplates'>['items']
}): JSX.Element {
  const { replace } = useApp()
  const narrowed = JSON.stringify(address) !== JSON.stringify(ALL_RUNS)
  return (
    <form class="filters" role="search" aria-label="Runs" onSubmit={(event) => event.preventDefault()}>
      <label class="search">
        <span class="unseen">Search id, template, tags and notes</span>
        <Icon name="search" />
        <input
          class="input"
          type="search"
          placeholder="Search id, template, tags, notes"
          value={address.text}
          onInput={(event) => replace({ ...address, text: event.currentTarget.value })}
        />
      </label>
      <select
        aria-label="Template"
        class="input"
        value={address.templateId}
        onInput={(event) => replace({ ...address, templateId: event.currentTarget.value })}
      >
        <option value="">All templates</option>
        {templates.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <select
        aria-label="Warnings"
        class="input"
        value={address.hasWarnings === undefined ? '' : String(address.hasWarnings)}
        onInput={({ currentTarget: { value } }) =>
          replace({ ...address, hasWarnings: value === '' ? undefined : value === 'true' })
        }
      >
        <option value="">With and without warnings</option>
        <option value="true">With warnings</option>
        <option value="false">Without warnings</option>
      </select>
      {address.tag !== '' && (
        <Button label={`All tags, not only ${address.tag}`} onClick={() => replace({ ...address, tag: '' })}>
          <Icon name="tag" /> {address.tag} <Icon name="close" />
        </Button>
      )}
      {narrowed && (
        <Button look="quiet" onClick={() => replace(ALL_RUNS)}>
          Clear
        </Button>
      )}
    </form>
  )
}
