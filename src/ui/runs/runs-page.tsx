import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useAnswer } from '../api/use-answer.ts'
import { ALL_RUNS, type RunsAddress } from '../app/address.ts'
import { useApp } from '../app/app-context.ts'
import { Button } from '../parts/button.tsx'
import { EmptyNotice, LoadingNotice, ProblemNotice } from '../parts/notice.tsx'
import { countText } from '../parts/number-text.ts'
import { RunFilters } from './run-filters.tsx'
import { RunRow } from './run-row.tsx'
import { TemplateCards } from './template-cards.tsx'
import { useRunList, type RunList } from './use-run-list.ts'

/** The first view: the stored runs, and the templates that new ones are made from. */
export function RunsPage({ address }: { readonly address: RunsAddress }): JSX.Element {
  const { api } = useApp()
  const list = useRunList(address)
  const { answer } = useAnswer('templates', (signal) => api.ask('listTemplates', {}, signal))
  const templates = answer.state === 'ready' ? answer.value.items : []
  const titles = new Map(templates.map(({ id, title }) => [id, title]))
  return (
    <div class="home">
      <section class="home-runs" aria-labelledby="runs-title">
        <h1 id="runs-title">Runs</h1>
        <RunFilters address={address} templates={templates} />
        <RunListing list={list} titles={titles} narrowed={JSON.stringify(address) !== JSON.stringify(ALL_RUNS)} />
      </section>
      <section class="home-templates" aria-labelledby="templates-title">
        <h2 id="templates-title">New run</h2>
        {answer.state === 'loading' && <LoadingNotice what="the templates" lines={6} />}
        {answer.state === 'failed' && <ProblemNotice problem={answer.problem} />}
        {answer.state === 'ready' && <TemplateCards templates={templates} />}
      </section>
    </div>
  )
}

function RunListing({
  list,
  titles,
  narrowed,
}: {
  readonly list: RunList
  readonly titles: ReadonlyMap<string, string>
  readonly narrowed: boolean
}): JSX.Element {
  const { runs, damaged, state, problem } = list
  if (state === 'failed' && problem !== undefined) return <ProblemNotice problem={problem} again={list.again} />
  if (state === 'loading' && runs.length === 0) return <LoadingNotice what="the runs" lines={6} />
  if (runs.length === 0) {
    return narrowed ? (
      <EmptyNotice title="No run passes these filters" />
    ) : (
      <EmptyNotice title="There are no runs yet">
        <p>Choose a template to make the first one.</p>
      </EmptyNotice>
    )
  }
  return (
    <>
      {damaged.length > 0 && (
        <p class="notice notice-problem">
          {countText(damaged.length, 'run')} cannot be read: {damaged.join(', ')}
        </p>
      )}
      <ul class="runs" aria-label="Runs" aria-busy={state === 'loading'}>
        {runs.map((run) => (
          <RunRow
            key={run.runId}
            run={run}
            title={titles.get(run.templateId ?? '') ?? run.templateId ?? 'A model'}
            onChange={(changed) => list.put(run.runId, changed)}
          />
        ))}
      </ul>
      <More list={list} />
    </>
  )
}

/** Fetches the next page when it comes into sight, or is pressed. */
function More({ list }: { readonly list: RunList }): JSX.Element | null {
  const end = useRef<HTMLDivElement>(null)
  const more = useRef(list.more)
  more.current = list.more
  useEffect(() => {
    if (end.current === null) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) more.current()
      },
      { rootMargin: '400px' },
    )
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [list.hasMore, list.runs.length])
  if (!list.hasMore) return null
  return (
    <div ref={end} class="runs-end">
      <Button onClick={list.more}>More runs</Button>
    </div>
  )
}
