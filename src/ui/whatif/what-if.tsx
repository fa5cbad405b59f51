import { useSignalEffect } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import type { Answer } from '../api/client.ts'
import type { RunAddress } from '../app/address.ts'
import { useApp } from '../app/app-context.ts'
import { Button } from '../parts/button.tsx'
import { FieldProblems } from '../parts/field-problems.tsx'
import { EmptyNotice, LoadingNotice, ProblemNotice } from '../parts/notice.tsx'
import { countText } from '../parts/number-text.ts'
import { problemsAt } from '../runs/problems-at.ts'
import type { RunPreview } from '../run/run-preview.ts'
import { DifferenceChart } from './difference-chart.tsx'
import { hasNumbers, headline, nodeDifferences } from './difference.ts'
import { HeadlineNumbers } from './headline-numbers.tsx'
import { NodeDifferences } from './node-differences.tsx'
import { previewClient } from './preview-client.ts'
import { previewEngine, type PreviewEngine } from './preview-engine.ts'
import { SaveTrial } from './save-trial.tsx'
import { createTrial, type Trial } from './trial.ts'
import { TriedInput } from './tried-input.tsx'
import { useTextsInAddress } from './use-texts-in-address.ts'
import './what-if.css'

/** What the view of a run gives to trying other values. */
export interface WhatIfProps {
  /** The stored run. */
  readonly shown: Answer<'showRun'>
  readonly address: RunAddress
  /** Told each run that is computed, to be looked at in the place of the stored one. */
  readonly onPreview: (preview: RunPreview | undefined) => void
  readonly onClose: () => void
}

/** Trying other values of the parameters of a run: the engine works in a worker of the page, the server is not asked. */
export function WhatIf({ shown, address, onPreview, onClose }: WhatIfProps): JSX.Element {
  const { api } = useApp()
  const { runId } = shown
  const { engine, trial } = useMemo(() => {
    const made = previewEngine(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }))
    return { engine: made, trial: createTrial({ engine: made, read: fileReader(runId), texts: address.values }) }
  }, [runId])
  const clients = useMemo(() => {
    const behind = { engine, runId, server: api }
    return { api: previewClient({ ...behind, side: 'changed' }), base: previewClient({ ...behind, side: 'base' }) }
  }, [engine])
  useEffect(
    () => () => {
      trial.close()
      onPreview(undefined)
    },
    [trial],
  )
  useTextsInAddress(trial, address)
  useSignalEffect(() => {
    const tried = trial.tried.value
    if (tried === undefined) return
    const { table, run } = tried.glance
    const warningCount = run.warnings.length
    onPreview({ shown: { ...shown, table, run, warningCount }, ...clients, revision: tried.revision })
  })
  return (
    <>
      <aside class="what-if" aria-label="What if">
        <div class="what-if-head">
          <h2>What if</h2>
          <Button look="quiet" onClick={onClose}>
            Close
          </Button>
        </div>
        <Panel trial={trial} shown={shown} />
      </aside>
      <Differences trial={trial} engine={engine} address={address} />
    </>
  )
}

/** Reads files of a run as they are stored. */
function fileReader(runId: string): (path: string) => Promise<string> {
  return async (path) => {
    const at = [runId, 'files', ...path.split('/')].map(encodeURIComponent).join('/')
    const response = await fetch(`/v1/runs/${at}`, { credentials: 'same-origin' })
    if (!response.ok) throw new Error(`the file ${path} of the run cannot be read: ${response.status}`)
    return response.text()
  }
}

interface PanelProps {
  readonly trial: Trial
  readonly shown: Answer<'showRun'>
}

function Panel({ trial, shown }: PanelProps): JSX.Element {
  const opening = trial.opening.value
  switch (opening.state) {
    case 'loading':
      return <LoadingNotice what="the engine" lines={6} />
    case 'failed':
      return <ProblemNotice problem={opening.problem} />
    case 'model':
      return (
        <EmptyNotice title="The run has no parameters">
          <p>It was made from a model. Change the model and run it again, or make a template of it.</p>
        </EmptyNotice>
      )
    case 'ready':
      return <Fields trial={trial} shown={shown} fields={opening.fields} />
  }
}

function Fields({
  trial,
  shown,
  fields,
}: PanelProps & {
  readonly fields: Extract<Trial['opening']['value'], { readonly state: 'ready' }>['fields']
}): JSX.Element {
  const texts = trial.texts.value
  const places = fields.map(({ name }) => `parameters.${name}`)
  const { at, rest } = problemsAt(trial.diagnostics.value, places)
  const changed = Object.keys(texts).length
  const problem = trial.problem.value
  return (
    <>
      <Status trial={trial} />
      <FieldProblems id="tried-problems" problems={rest} />
      {problem !== undefined && <ProblemNotice problem={problem} />}
      <div class="tried-fields">
        {fields.map((field) => (
          <TriedInput
            key={field.name}
            field={field}
            text={texts[field.name] ?? field.usual}
            problems={at(`parameters.${field.name}`)}
            onText={(text) => trial.set({ ...texts, [field.name]: text })}
          />
        ))}
      </div>
      <div class="what-if-foot">
        <SaveTrial trial={trial} shown={shown} />
        <Button disabled={changed === 0} onClick={() => trial.set({})}>
          Reset {changed === 0 ? 'all' : countText(changed, 'change')}
        </Button>
      </div>
    </>
  )
}

/** Whether something is computed, and how long it took. */
function Status({ trial }: Pick<PanelProps, 'trial'>): JSX.Element {
  const tried = trial.tried.value
  const wrong = trial.diagnostics.value.length > 0 || trial.problem.value !== undefined
  return (
    <>
      <p class="what-if-status" data-busy={trial.busy.value} data-revision={tried?.revision ?? 0}>
        {trial.busy.value || tried === undefined
          ? 'Computing…'
          : wrong
            ? 'What is shown is of the last values that can be used.'
            : `Computed in this page in ${Math.max(1, Math.round(tried.milliseconds))} ms`}
      </p>
      {trial.same.value === false && (
        <p class="what-if-other" role="alert">
          With the parameters of the run this page comes to other numbers than are stored: the run was made by another
          version of the engine or of the zone data. Differences hold among what is computed here.
        </p>
      )}
    </>
  )
}

function Differences({
  trial,
  engine,
  address,
}: Pick<PanelProps, 'trial'> & {
  readonly engine: PreviewEngine
  readonly address: RunAddress
}): JSX.Element | null {
  const opening = trial.opening.value
  const tried = trial.tried.value
  if (opening.state !== 'ready' || tried === undefined) return null
  const { base } = opening
  return (
    <section class="what-if-differences" aria-label="What differs">
      <HeadlineNumbers numbers={headline(base, tried.glance)} />
      <DifferenceChart engine={engine} base={base} tried={tried} select={address.select} />
      <details class="node-differences">
        <summary>Every node</summary>
        <NodeDifferences rows={nodeDifferences(base, tried.glance).filter(hasNumbers)} />
      </details>
    </section>
  )
}
