import type { ReadonlySignal } from '@preact/signals'
import type { JSX } from 'preact'
import { ChangeText } from '../parts/change-text.tsx'
import { valueText } from '../parts/number-text.ts'
import type { ChartData } from './chart-data.ts'
import type { PageLook } from './chart-look.ts'
import type { ChartPlan } from './chart-plan.ts'

/** The lines of a chart with their values: below the pointer, or else in the bin that is looked at. */
export function ChartLegend({
  plan,
  data,
  look,
  bin,
  pointed,
  labelOf,
}: {
  readonly plan: ChartPlan
  readonly data: ChartData
  readonly look: PageLook
  readonly bin: ReadonlySignal<number>
  readonly pointed: ReadonlySignal<number | undefined>
  readonly labelOf: (bin: number) => string
}): JSX.Element {
  const point = pointed.value ?? Math.floor((bin.value - data.bins[0]!) / data.binsPerPoint)
  const at = data.bins[point]
  return (
    <ul class="chart-legend">
      {plan.lines.map(({ series, label }, i) => (
        <li key={series}>
          <svg class="swatch" width="12" height="4" aria-hidden="true">
            <rect width="12" height="4" rx="2" fill={colourOf(look, i)} />
          </svg>
          {label !== plan.measure && label}
          <span class="chart-value">{valueText(data.lines[i]![point], plan.unit)}</span>
          <ChangeText before={data.stored?.[i]![point]} after={data.lines[i]![point]} unit={plan.unit} />
        </li>
      ))}
      {at !== undefined && <li>{labelOf(at)}</li>}
    </ul>
  )
}

/** The colour of a line. */
export function colourOf({ lines }: Pick<PageLook, 'lines'>, line: number): string {
  return lines[line % lines.length]!
}
