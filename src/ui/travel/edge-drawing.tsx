import type { JSX } from 'preact'
import { pickable, type PickableProps } from './pickable.ts'
import type { EdgeRoute } from './route.ts'

/** An edge, with places for its width, its marks and its number. */
export function EdgeDrawing({
  id,
  route,
  outlet,
  selected,
  onSelect,
}: PickableProps & {
  readonly route: EdgeRoute
  readonly outlet: string
}): JSX.Element {
  return (
    <g
      class="edge"
      data-edge={id}
      data-selected={selected}
      data-outlet={outlet}
      data-empty="true"
      aria-label={id}
      {...pickable({ id, selected, onSelect })}
    >
      <path class="edge-reach" d={route.path} />
      <path class="edge-line" d={route.path} marker-end="url(#travel-head)" />
      <path class="edge-marks" d={route.path} />
      <text class="edge-number" x={route.label.x} y={route.label.y} />
    </g>
  )
}
