import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Answer } from '../api/client.ts'
import { problemOf, type Problem } from '../api/problem.ts'
import { useAnswer } from '../api/use-answer.ts'
import type { RunAddress } from '../app/address.ts'
import { useApp } from '../app/app-context.ts'
import { Badge } from '../parts/badge.tsx'
import { Button } from '../parts/button.tsx'
import { Link } from '../parts/link.tsx'
import { EmptyNotice, LoadingNotice, ProblemNotice } from '../parts/notice.tsx'
import { valueText } from '../parts/number-text.ts'
import { binMinutes, instantFormat } from '../parts/time-text.ts'

type Page = Answer<'getEvents'>

/** What happens in a run, in order of time, with its causes, and the way to each. */
export function EventList({
  shown: { runId, run },
  address,
}: {
  readonly shown: Answer<'showRun'>
  readonly address: RunAddress
}): JSX.Element {
  const { api } = useApp()
  const { answer, again } = useAnswer(runId, (signal) => api.ask('getEvents', { id: runId, limit: 100 }, signal))
  const [pages, setPages] = useState<readonly Page[]>([])
  const [problem, setProblem] = useState<Problem>()
  if (answer.state === 'loading') return <LoadingNotice what="the events" />
  if (answer.state === 'failed') return <ProblemNotice problem={answer.problem} again={again} />
  const all = [answer.value, ...pages]
  const cursor = all.at(-1)!.nextCursor
  const more = (): void => {
    if (cursor === null) return
    api.ask('getEvents', { id: runId, limit: 100, cursor }).then(
      (page) => setPages([...pages, page]),
      (error: unknown) => setProblem(problemOf(error)),
    )
  }
  const events = all.flatMap(({ items }) => items)
  if (events.length === 0) return <EmptyNotice title="Nothing stands out in the run" />
  const style = { timezone: answer.value.timezone, binMinutes: binMinutes(run.grid) }
  const textOf = instantFormat(style, run.grid.bins * style.binMinutes > 7 * 1440)
  return (
    <>
      <ol class="happenings" aria-label="Events">
        {events.map(({ bin, at, kind, node, value, unit, cause }, i) => (
          <li key={i}>
            <Badge>{kind}</Badge>
            <p>
              <Link to={{ ...address, bin, ...(node === undefined ? {} : { select: [node] }) }}>
                <time dateTime={at}>{textOf(at)}</time>
              </Link>{' '}
              {node} {valueText(value, unit ?? '')}
              {cause !== undefined && cause !== null && <span class="faint"> {cause.text}</span>}
            </p>
          </li>
        ))}
      </ol>
      {problem !== undefined && <ProblemNotice problem={problem} />}
      {cursor !== null && <Button onClick={more}>More events</Button>}
    </>
  )
}
