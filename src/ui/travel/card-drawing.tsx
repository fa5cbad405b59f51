import type { JSX } from 'preact'
import type { Card } from './card.ts'
import type { Badges } from './figures.ts'
import { KindMark } from './kind-mark.tsx'
import { pickable, type PickableProps } from './pickable.ts'
import type { Box } from './route.ts'

/** Where the parts of a card lie, from its upper left corner. */
export const CARD = { edge: 5, mark: { x: 14, y: 10 }, text: 42, bar: { left: 14, top: 40, height: 7 } } as const

/** The card of a node or resource, with empty places for what differs between bins. */
export function CardDrawing({
  card,
  box,
  selected,
  badges,
  compared,
  onSelect,
}: Omit<PickableProps, 'id'> & {
  readonly card: Card
  readonly box: Box
  readonly badges: Badges
  /** Whether it has a place for what the stored run says. */
  readonly compared: boolean
}): JSX.Element {
  const { width, height } = box
  return (
    <g
      class={`card card-${card.kind}`}
      data-card={card.id}
      data-level="none"
      data-selected={selected}
      data-bottleneck={badges.bottleneck}
      transform={`translate(${box.x} ${box.y})`}
      aria-label={card.label}
      {...pickable({ id: card.id, selected, onSelect })}
    >
      <rect class="card-halo" x={-4} y={-4} width={width + 8} height={height + 8} rx={13} />
      <rect class="card-box" width={width} height={height} rx={9} />
      {card.hasUtilization && <rect class="card-level" x={0} y={0} width={CARD.edge} height={height} />}
      <KindMark kind={card.kind} x={card.narrow ? 9 : CARD.mark.x} y={CARD.mark.y} />
      <text class="card-title" x={card.narrow ? CARD.text - 10 : CARD.text} y={25}>
        {card.label}
      </text>{' '}
      <text class="card-utilization" x={width - 12} y={25} /> {card.bar !== undefined && <BarPlace width={width} />}
      <BadgePlaces width={width} {...badges} />
      {!card.narrow && (
        <text class="card-flow" x={card.bar === undefined ? CARD.text : CARD.bar.left} y={height - 11} />
      )}
      {compared && !card.narrow && <StoredPlace {...box} />}
    </g>
  )
}

function BarPlace({ width }: { readonly width: number }): JSX.Element {
  const { left, top, height } = CARD.bar
  return (
    <>
      <rect class="card-track" x={left} y={top} width={barWidth(width)} height={height} rx={height / 2} />
      <rect class="card-bar" x={left} y={top} width={0} height={height} rx={height / 2} />
      <text class="card-number" x={width - 12} y={top + height} />{' '}
    </>
  )
}

/** Pixels of a full bar in a card of that width: the number needs room beside it. */
export function barWidth(width: number): number {
  return width - CARD.bar.left - 70
}

/** Over the lower edge at the right, as badges stand over the upper one. */
function StoredPlace({ width, height }: Pick<Box, 'width' | 'height'>): JSX.Element {
  return (
    <>
      {' '}
      <g class="card-stored" data-empty="true" transform={`translate(${width - STORED.right} ${height - 5})`}>
        <rect height={STORED.height} rx={STORED.height / 2} />
        <text x={-STORED.inside} y={11.5} />
      </g>
    </>
  )
}

const STORED = { right: 10, height: 16, inside: 8, perLetter: 6.4 }

/** Pixels of the ground of what the stored run says, in a card of that width. */
export function storedWidth(text: string, width: number): number {
  return Math.min(width - 2 * STORED.right, Math.ceil(STORED.perLetter * text.length) + 2 * STORED.inside)
}

function BadgePlaces({ width, warnings, bottleneck }: Badges & { readonly width: number }): JSX.Element {
  return (
    <>
      {bottleneck && (
        <g class="card-bottleneck" transform="translate(10 -9)">
          <rect width={78} height={18} rx={9} />
          <text x={39} y={13}>
            bottleneck
          </text>{' '}
        </g>
      )}
      {warnings > 0 && (
        <g class="card-warnings" transform={`translate(${width - 16} -9)`} data-warnings={warnings}>
          <rect width={22} height={18} rx={9} />
          <text x={11} y={13.5}>
            !
          </text>{' '}
        </g>
      )}
    </>
  )
}
