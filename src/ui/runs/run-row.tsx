import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { problemOf, type Problem } from '../api/problem.ts'
import { ALL_RUNS, runAt } from '../app/address.ts'
import { useApp } from '../app/app-context.ts'
import { Badge } from '../parts/badge.tsx'
import { Button } from '../parts/button.tsx'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import { Icon } from '../parts/icon.tsx'
import { Link } from '../parts/link.tsx'
import { ProblemNotice } from '../parts/notice.tsx'
import { countText } from '../parts/number-text.ts'
import { ageText } from '../parts/time-text.ts'
import { TagsEditor } from './tags-editor.tsx'
import type { ListedRun } from './use-run-list.ts'

/** What a row shows besides the run: nothing, its tags to be edited, or whether it shall be removed. */
type Doing = 'nothing' | 'tagging' | 'removing'

/** A run of the list: what it is of, its marks, and what can be done with it. */
export function RunRow({
  run,
  title,
  onChange,
}: {
  readonly run: ListedRun
  readonly title: string
  /** Told what the run is now; undefined when it was removed. */
  readonly onChange: (run: ListedRun | undefined) => void
}): JSX.Element {
  const { api } = useApp()
  const [doing, setDoing] = useState<Doing>('nothing')
  const [problem, setProblem] = useState<Problem>()
  const { runId, pinned, tags, note, createdUtc, warningCount } = run
  const edit = (change: { readonly pinned?: boolean; readonly tags?: string[] }): void => {
    setDoing('nothing')
    api.ask('editRun', { id: runId, ...change }).then(onChange, (error: unknown) => setProblem(problemOf(error)))
  }
  const remove = (): void => {
    setDoing('nothing')
    api.ask('removeRun', { id: runId }).then(
      () => onChange(undefined),
      (error: unknown) => setProblem(problemOf(error)),
    )
  }
  return (
    <li class="run" data-run={runId}>
      <div class="run-what">
        <Link to={runAt(runId)} look="run-link">
          {title}
        </Link>
        <span class="run-id">{runId}</span>
        {note !== '' && <span class="run-note">{note}</span>}
      </div>
      <div class="run-marks">
        {tags.map((tag) => (
          <Link key={tag} to={{ ...ALL_RUNS, tag }} look="badge badge-accent">
            {tag}
          </Link>
        ))}
        {warningCount > 0 && (
          <Badge tone="warning">
            <Icon name="warning" /> {countText(warningCount, 'warning')}
          </Badge>
        )}
      </div>
      <time class="run-age" dateTime={createdUtc} title={createdUtc}>
        {ageText(createdUtc, Date.now())}
      </time>
      <div class="run-actions">
        <Button
          look="quiet"
          label={pinned ? 'Unpin' : 'Pin'}
          pressed={pinned}
          onClick={() => edit({ pinned: !pinned })}
        >
          <Icon name="pin" filled={pinned} />
        </Button>
        <Button look="quiet" label="Tags" onClick={() => setDoing(doing === 'tagging' ? 'nothing' : 'tagging')}>
          <Icon name="tag" />
        </Button>
        <Button look="quiet" label="Remove" onClick={() => setDoing('removing')}>
          <Icon name="trash" />
        </Button>
      </div>
      {doing === 'tagging' && (
        <TagsEditor tags={tags} onSave={(next) => edit({ tags: next })} onCancel={() => setDoing('nothing')} />
      )}
      {doing === 'removing' && (
        <ConfirmDialog
          title="Remove this run?"
          confirm="Remove"
          onConfirm={remove}
          onCancel={() => setDoing('nothing')}
        >
          <p>
            {title}, <code>{runId}</code>. Its files are removed from the data directory and cannot be had back.
          </p>
        </ConfirmDialog>
      )}
      {problem !== undefined && <ProblemNotice problem={problem} />}
    </li>
  )
}
