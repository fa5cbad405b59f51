import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Answer, Asked, Client } from '../api/client.ts'
import { problemOf, type Problem } from '../api/problem.ts'
import { runAt } from '../app/address.ts'
import { useApp } from '../app/app-context.ts'
import { Button } from '../parts/button.tsx'
import { Link } from '../parts/link.tsx'
import { ProblemNotice } from '../parts/notice.tsx'
import { isBinding } from './binding.ts'
import type { RunHashes } from './material.ts'
import type { Glance } from './preview.ts'
import type { Trial } from './trial.ts'

interface Saved {
  readonly runId: string
  /** What the server has come to. */
  readonly stored: RunHashes
  /** What the page has come to. */
  readonly previewed: RunHashes
}

type Saving =
  | { readonly state: 'none' }
  | { readonly state: 'busy' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'saved'; readonly saved: Saved }

/** Stores what is tried as a run, and tells whether the server comes to the same numbers. */
export function SaveTrial({ trial, shown }: { readonly trial: Trial; readonly shown: Answer<'showRun'> }): JSX.Element {
  const { api } = useApp()
  const [saving, setSaving] = useState<Saving>({ state: 'none' })
  const opening = trial.opening.value
  const glance = trial.tried.value?.glance
  const sound = trial.diagnostics.value.length === 0 && trial.problem.value === undefined
  const ready = opening.state === 'ready' && glance !== undefined && sound && !trial.busy.value
  const save = (): void => {
    if (!ready || saving.state === 'busy') return
    setSaving({ state: 'busy' })
    const request = requestOf(shown, glance, opening.opened.seed)
    savedRun(api, request, trial.hashes()).then(
      (saved) => setSaving({ state: 'saved', saved }),
      (error: unknown) => setSaving({ state: 'failed', problem: problemOf(error) }),
    )
  }
  return (
    <div class="save-trial">
      <Button look="primary" disabled={!ready || saving.state === 'busy'} onClick={save}>
        {saving.state === 'busy' ? 'Saving…' : 'Save as run'}
      </Button>
      <div role="status">{saving.state === 'saved' && <SavedNote saved={saving.saved} />}</div>
      {saving.state === 'failed' && <ProblemNotice problem={saving.problem} />}
    </div>
  )
}

function SavedNote({ saved: { runId, stored, previewed } }: { readonly saved: Saved }): JSX.Element {
  const same = stored.model === previewed.model && stored.series === previewed.series
  return (
    <div class="saved-note" data-same={same}>
      <p>
        Saved as <Link to={runAt(runId)}>{runId}</Link>.{' '}
        {same
          ? 'The server comes to the same numbers, bit for bit:'
          : 'The server comes to other numbers than this page: the template, the zone data or the version of the engine is not that of the run.'}
      </p>
      <dl>
        {(['model', 'series'] as const).map((name) => (
          <div key={name} data-equal={stored[name] === previewed[name]}>
            <dt>{name}</dt>
            <dd title={`hashes.${name} of the run: ${stored[name]}`}>
              <code>{shortHash(stored[name])}</code>
              {stored[name] === previewed[name] ? ' = ' : ' ≠ '}
              <code>{shortHash(previewed[name])}</code>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function shortHash(hash: string): string {
  return hash.slice(0, 8)
}

/** What is tried, as a request for a run: parameters that are bound to data stay bound to it. */
function requestOf(
  { run, tags }: Answer<'showRun'>,
  { run: tried }: Glance,
  seed: number | string | undefined,
): Asked<'createRun'> {
  const given = Object.entries(tried.parameters)
  const bindings = Object.fromEntries(given.flatMap(([name, value]) => (isBinding(value) ? [[name, value]] : [])))
  return {
    templateId: run.template!.id,
    mode: 'simulation',
    parameters: Object.fromEntries(given.filter(([, value]) => !isBinding(value))),
    ...(Object.keys(bindings).length === 0 ? {} : { telemetry: { bindings } }),
    ...(seed === undefined ? {} : { seed }),
    ...(tags.length === 0 ? {} : { tags }),
  }
}

async function savedRun(api: Client, request: Asked<'createRun'>, hashes: Promise<RunHashes>): Promise<Saved> {
  const previewed = await hashes
  const { runId, hashes: stored } = await api.ask('createRun', request)
  return { runId: runId!, stored, previewed }
}
