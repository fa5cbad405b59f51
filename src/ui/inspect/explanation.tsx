import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import type { Answer } from '../api/client.ts'
import { useAnswer } from '../api/use-answer.ts'
import { useApp } from '../app/app-context.ts'
import { Badge } from '../parts/badge.tsx'
import { Button } from '../parts/button.tsx'
import { LoadingNotice, ProblemNotice } from '../parts/notice.tsx'
import { valueText } from '../parts/number-text.ts'
import { formulaParts } from './formula-parts.ts'

type ExplanationAnswer = Answer<'explainValue'>
type Link = ExplanationAnswer['links'][number]

/** One value: of a series, in a bin. */
export interface ValuePlace {
  readonly series: string
  readonly bin: number
}

/** How a value came about: its formula with the values in it, each of which leads further upstream. */
export function ExplanationPanel({
  runId,
  place,
  labelOf,
  follow,
  close,
}: {
  readonly runId: string
  readonly place: ValuePlace
  readonly labelOf: (bin: number) => string
  /** Explain another value. */
  readonly follow: (place: ValuePlace) => void
  readonly close: () => void
}): JSX.Element {
  const { api } = useApp()
  const trail = useRef<readonly ValuePlace[]>([])
  const known = useRef<ExplanationAnswer | undefined>(undefined)
  const load = async (signal: AbortSignal): Promise<Link> => {
    const found = known.current === undefined ? undefined : linkOf(known.current, place)
    if (found !== undefined) return found
    known.current = await api.ask('explainValue', { id: runId, series: place.series, binIndex: place.bin }, signal)
    return known.current.links[0]!
  }
  const { answer, again } = useAnswer(`${runId} ${place.series} ${place.bin}`, load)
  const upstream = (next: ValuePlace): void => {
    trail.current = [...trail.current, place]
    follow(next)
  }
  const back = (): void => {
    const last = trail.current.at(-1)
    trail.current = trail.current.slice(0, -1)
    if (last !== undefined) follow(last)
  }
  return (
    <section class="explanation" aria-label={`Explanation of ${place.series}`} aria-live="polite">
      <header class="explanation-head">
        <h3>
          <code>{place.series}</code>{' '}
          <span class="faint">
            {labelOf(place.bin)}, bin {place.bin}
          </span>
        </h3>
        {trail.current.length > 0 && (
          <Button look="quiet" onClick={back}>
            Back to {trail.current.at(-1)!.series}
          </Button>
        )}
        <Button look="quiet" label="Close the explanation" onClick={close}>
          Close
        </Button>
      </header>
      {answer.state === 'loading' && <LoadingNotice what="the explanation" />}
      {answer.state === 'failed' && <ProblemNotice problem={answer.problem} again={again} />}
      {answer.state === 'ready' && <LinkText link={answer.value} labelOf={labelOf} follow={upstream} />}
    </section>
  )
}

function linkOf({ links }: ExplanationAnswer, { series, bin }: ValuePlace): Link | undefined {
  return links.find((link) => link.series === series && link.binIndex === bin)
}

function LinkText({
  link,
  labelOf,
  follow,
}: {
  readonly link: Link
  readonly labelOf: (bin: number) => string
  readonly follow: (place: ValuePlace) => void
}): JSX.Element {
  const { formula, text, terms, place, parameters, value, unit, binIndex } = link
  return (
    <>
      <p class="explanation-value">{valueText(value, unit)}</p>
      <p>{text}.</p>
      {formula !== null && (
        <p class="formula">
          {formulaParts(
            formula,
            terms.map(({ name }) => name),
          ).map((part, i) =>
            part.term === undefined ? <span key={i}>{part.text}</span> : <var key={i}>{part.text}</var>,
          )}
        </p>
      )}
      {terms.length > 0 && (
        <ul class="terms">
          {terms.map(({ name, series, binIndex: at, value: worth }) => (
            <li key={`${name} ${at}`}>
              {series === null ? (
                <span>{name}</span>
              ) : (
                <button type="button" class="term" onClick={() => follow({ series, bin: at })}>
                  {name}
                </button>
              )}
              {at !== binIndex && <span class="faint"> {labelOf(at)}</span>}
              <span class="term-value">{valueText(worth, '')}</span>
            </li>
          ))}
        </ul>
      )}
      {place !== null && (
        <p class="explanation-place">
          Given in the model at <code>{place.join(' › ')}</code>
          {parameters.length > 0 && (
            <>
              , filled in from{' '}
              {parameters.map((name) => (
                <Badge key={name} tone="accent">
                  {name}
                </Badge>
              ))}
            </>
          )}
          .
        </p>
      )}
    </>
  )
}
