import type { JSX } from 'preact'
import type { Answer } from '../api/client.ts'
import { useAnswer } from '../api/use-answer.ts'
import { ALL_RUNS, newRun, type RunAddress } from '../app/address.ts'
import { useApp } from '../app/app-context.ts'
import { Badge } from '../parts/badge.tsx'
import { Icon } from '../parts/icon.tsx'
import { Link } from '../parts/link.tsx'
import { countText } from '../parts/number-text.ts'
import { ageText } from '../parts/time-text.ts'

interface RunHeaderProps {
  readonly shown: Answer<'showRun'>
  readonly address: RunAddress
}

/** What a run is of, and what holds it back most. */
export function RunHeader({ shown, address }: RunHeaderProps): JSX.Element {
  const { runId, run, createdUtc, templateId, mode, warningCount, tags } = shown
  const { bins, binSize, binUnit } = run.grid
  return (
    <header class="run-header">
      <nav class="crumbs" aria-label="Where this is">
        <Link to={ALL_RUNS}>Runs</Link>
        <span aria-hidden="true">/</span>
        <span>{runId}</span>
      </nav>
      <div class="run-title">
        <h1>{useTitle(templateId)}</h1>
        <div class="run-actions">
          {!address.whatIf && (
            <Link to={{ ...address, whatIf: true }} look="button button-plain">
              What if
            </Link>
          )}
          {templateId !== null && (
            <Link to={newRun(templateId)} look="button button-plain">
              New run
            </Link>
          )}
        </div>
      </div>
      <p class="facts">
        <span>
          {countText(bins, 'bin')} of {binSize} {binSize === 1 ? binUnit.replace(/s$/, '') : binUnit}
        </span>
        <span>seed {run.seed}</span>
        <span>{mode}</span>
        <time dateTime={createdUtc} title={createdUtc}>
          {ageText(createdUtc, Date.now())}
        </time>
        {warningCount > 0 && (
          <Link to={{ ...address, tab: 'warnings' }} look="badge badge-warning">
            <Icon name="warning" /> {countText(warningCount, 'warning')}
          </Link>
        )}
        {tags.map((tag) => (
          <Badge key={tag} tone="accent">
            {tag}
          </Badge>
        ))}
      </p>
      <Bottleneck shown={shown} address={address} />
    </header>
  )
}

/** The title of a template; its id until that is known, and where the template is there no more. */
function useTitle(templateId: string | null): string {
  const { api } = useApp()
  const { answer } = useAnswer(`title ${templateId}`, async (signal) =>
    templateId === null ? 'A model' : (await api.ask('showTemplate', { id: templateId }, signal)).title,
  )
  return answer.state === 'ready' ? answer.value : (templateId ?? 'A model')
}

function Bottleneck({ shown: { run }, address }: RunHeaderProps): JSX.Element {
  const { bottleneck } = run
  const at = (bin: number): RunAddress => ({ ...address, bin, select: bottleneck === null ? [] : [bottleneck.id] })
  return (
    <section class="bottleneck" aria-label="Bottleneck" data-found={bottleneck !== null}>
      <Icon name="bottleneck" />
      <p>
        {bottleneck === null
          ? 'Nothing holds the system back: no node is at its limit while work waits.'
          : bottleneck.text}
      </p>
      {bottleneck !== null && (
        <p class="bottleneck-ways">
          <Link to={at(bottleneck.from)}>Show its beginning</Link> <Link to={at(bottleneck.to)}>Show its end</Link>
        </p>
      )}
    </section>
  )
}
