import type { JSX } from 'preact'
import type { EdgeRoute } from './route.ts'

/** An edge, with places for its width, its marks and its number. */
export function EdgeDrawing({
  id,
  route,
  outlet,
  selected,
  onSelect,
}: {
  readonly id: string
  readonly route: EdgeRoute
  readonly outlet: string
  readonly selected: boolean
  readonly onSelect: (id: string, add: boolean) => void
}): JSX.Element {
  return (
    <g
      class="edge"
      data-edge={id}
      data-selected={selected}
      data-outlet={outlet}
      data-empty="true"
      role="button"
      tabindex={0}
      aria-pressed={selected}
      aria-label={id}
      onClick={(event) => onSelect(id, event.shiftKey || event.ctrlKey || event.metaKey)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        event.stopPropagation()
        onSelect(id, event.shiftKey)
      }}
    >
      <path class="edge-reach" d={route.path} />
      <path class="edge-line" d={route.path} marker-end="url(#travel-head)" />
      <path class="edge-marks" d={route.path} />
      <text class="edge-number" x={route.label.x} y={route.label.y} />
    </g>
  )
}
