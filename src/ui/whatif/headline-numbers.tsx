import type { JSX } from 'preact'
import type { Difference } from './difference.ts'

/** The numbers by which the tried run differs from the stored one: before, after, and the change with its sign. */
export function HeadlineNumbers({ numbers }: { readonly numbers: readonly Difference[] }): JSX.Element {
  return (
    <dl class="headline" aria-label="Differences to the run">
      {numbers.map(({ label, at, before, after, change, verdict }) => (
        <div key={label} class="headline-number" data-verdict={verdict}>
          <dt>{label}</dt>
          <dd>
            <span class="headline-after">{after}</span>
            <span class="headline-change">{change === '' ? 'no change' : change}</span>
            <span class="headline-before">
              {change === '' ? '' : `was ${before}`}
              {at !== '' && <span class="headline-at">{change === '' ? at : ` · ${at}`}</span>}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
