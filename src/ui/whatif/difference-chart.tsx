import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Answer } from '../api/client.ts'
import { problemOf } from '../api/problem.ts'
import { numberText } from '../parts/number-text.ts'
import { instantFormat } from '../parts/time-text.ts'
import { chartChoices, type ChartChoice } from './chart-choices.ts'
import { differenceShape, pointsOf, SHAPE, type DifferenceShape } from './difference-shape.ts'
import type { Glance } from './preview.ts'
import type { PreviewEngine } from './preview-engine.ts'
import type { Tried } from './trial.ts'

/** Most points of a line. */
const POINTS = 400

interface Drawn {
  readonly id: string
  readonly shape: DifferenceShape | undefined
  readonly startUtc: string
  readonly endUtc: string
  readonly timezone: string
}

/** One series of both runs: that of the stored run faint, that of the tried one strong, and what lies between. */
export function DifferenceChart({
  engine,
  base,
  tried,
  select,
}: {
  readonly engine: PreviewEngine
  readonly base: Glance
  readonly tried: Tried
  /** Ids of what is selected. */
  readonly select: readonly string[]
}): JSX.Element | null {
  const choices = chartChoices(base.run, select)
  const [chosen, choose] = useState<string>()
  const choice = choices.find(({ id }) => id === chosen) ?? choices[0]
  const { drawn, failed } = useDrawn(engine, choice, tried.revision)
  if (choice === undefined) return null
  return (
    <figure class="difference-chart">
      <figcaption>
        <label class="unseen" for="difference-series">
          What is drawn
        </label>
        <select
          id="difference-series"
          class="input"
          value={choice.id}
          onInput={(event) => choose(event.currentTarget.value)}
        >
          {choices.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
        <span class="line-key line-base">stored run</span>
        <span class="line-key line-tried">what if</span>
      </figcaption>
      {failed !== undefined && <p class="field-problems">{failed}</p>}
      {drawn?.shape !== undefined && <Lines drawn={drawn} shape={drawn.shape} label={choice.label} />}
    </figure>
  )
}

function Lines({
  drawn,
  shape,
  label,
}: {
  readonly drawn: Drawn
  readonly shape: DifferenceShape
  readonly label: string
}): JSX.Element {
  const { startUtc, endUtc, timezone } = drawn
  const textOf = useMemo(() => instantFormat({ timezone }, true), [timezone])
  return (
    <div class="difference-lines">
      <span class="axis-most">{numberText(shape.most)}</span>
      <svg
        viewBox={`0 0 ${SHAPE.width} ${SHAPE.height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${label}: the stored run, and what if, up to ${numberText(shape.most)}`}
        data-series={drawn.id}
      >
        <path class="shape-between" d={shape.between} />
        <path class="shape-base" d={shape.base} />
        <path class="shape-tried" d={shape.tried} />
      </svg>
      <span class="axis-start">{textOf(startUtc)}</span>
      <span class="axis-end">{textOf(endUtc)}</span>
    </div>
  )
}

/** The shapes of a series, of the newest run that was computed; those before stay until they are there. */
function useDrawn(
  engine: PreviewEngine,
  choice: ChartChoice | undefined,
  revision: number,
): { readonly drawn: Drawn | undefined; readonly failed: string | undefined } {
  const [drawn, draw] = useState<Drawn>()
  const [failed, fail] = useState<string>()
  useEffect(() => {
    if (choice === undefined) return
    let wanted = true
    const query = { nodes: [choice.owner], measures: [choice.measure], maxPoints: POINTS }
    const sides = (['base', 'changed'] as const).map((side) => engine.view(side, 'getWindow', { id: '', ...query }))
    Promise.all(sides).then(
      ([base, changed]) => {
        if (!wanted) return
        fail(undefined)
        draw(drawnOf(choice.id, base!, changed!))
      },
      (error: unknown) => {
        if (wanted) fail(problemOf(error).detail)
      },
    )
    return () => {
      wanted = false
    }
  }, [choice?.id, revision])
  return { drawn: drawn?.id === choice?.id ? drawn : undefined, failed }
}

function drawnOf(id: string, base: Answer<'getWindow'>, changed: Answer<'getWindow'>): Drawn {
  const { startUtc, endUtc, timezone } = changed.metadata.grid
  return { id, shape: differenceShape(pointsOf(base, id), pointsOf(changed, id)), startUtc, endUtc, timezone }
}
