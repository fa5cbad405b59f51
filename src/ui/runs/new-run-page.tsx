import type { JSX } from 'preact'
import type { NewAddress } from '../app/address.ts'
import { ALL_RUNS } from '../app/address.ts'
import { useApp } from '../app/app-context.ts'
import { useAnswer } from '../api/use-answer.ts'
import { Badge } from '../parts/badge.tsx'
import { Link } from '../parts/link.tsx'
import { LoadingNotice, ProblemNotice } from '../parts/notice.tsx'
import { RunForm } from './run-form.tsx'

/** A new run of a template: what it is about, and its form. */
export function NewRunPage({ address }: { readonly address: NewAddress }): JSX.Element {
  const { api } = useApp()
  const { templateId } = address
  const { answer, again } = useAnswer(templateId, (signal) => api.ask('showTemplate', { id: templateId }, signal))
  if (answer.state === 'loading') return <LoadingNotice what="the template" lines={8} />
  if (answer.state === 'failed') return <ProblemNotice whole problem={answer.problem} again={again} />
  const { title, description, tags, version } = answer.value
  return (
    <div class="narrow">
      <nav class="crumbs" aria-label="Where this is">
        <Link to={ALL_RUNS}>Runs</Link>
        <span aria-hidden="true">/</span>
        <span>New run</span>
      </nav>
      <h1>{title}</h1>
      <p class="lead">{description}</p>
      <p class="chips">
        {tags.map((tag) => (
          <Badge key={tag}>{tag}</Badge>
        ))}
        <span class="faint">
          {templateId} {version}
        </span>
      </p>
      <RunForm template={answer.value} address={address} />
    </div>
  )
}
