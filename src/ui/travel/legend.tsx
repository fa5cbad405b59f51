import type { JSX } from 'preact'
import { numberText } from '../parts/number-text.ts'
import type { Greatest } from './greatest.ts'
import { LEVELS } from './scale.ts'

/** What colours, widths and bars of the picture mean. */
export function Legend({ greatest }: { readonly greatest: Greatest }): JSX.Element {
  return (
    <ul class="legend" aria-label="Legend">
      <li>
        <span>utilization 0</span>
        <svg width={LEVELS * 12} height={12} aria-hidden="true">
          {Array.from({ length: LEVELS }, (_, level) => (
            <rect key={level} class="legend-level" data-level={String(level)} x={level * 12} width={12} height={12} />
          ))}
        </svg>
        <span>100 %</span>
      </li>
      <li>
        <svg width={20} height={12} aria-hidden="true">
          <rect class="legend-level" data-level="full" width={20} height={12} rx={2} />
        </svg>
        <span>saturated</span>
      </li>
      {greatest.held > 0 && (
        <li>
          <svg width={36} height={12} aria-hidden="true">
            <rect class="card-track" y={3} width={36} height={7} rx={3.5} />
            <rect class="card-bar" y={3} width={20} height={7} rx={3.5} />
          </svg>
          <span>waiting, full at {numberText(greatest.held)}</span>
        </li>
      )}
      {greatest.flow > 0 && (
        <li>
          <svg width={36} height={12} aria-hidden="true">
            <path class="legend-flow" d="M0 5.500h36v1H0zM0 6L36 1.500v9z" />
          </svg>
          <span>flow, widest at {numberText(greatest.flow)} per bin</span>
        </li>
      )}
    </ul>
  )
}
