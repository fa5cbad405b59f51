import type { JSX } from 'preact'
import type { RunGraph } from '../travel/answers.ts'
import type { RunAddress } from '../app/address.ts'
import { Button } from '../parts/button.tsx'
import { chartedMeasures, measureChoices } from './chart-plan.ts'

/** What is charted of what is selected: measures, classes of work, the scale. */
export function ChartControls({
  graph,
  address,
  change,
}: {
  readonly graph: RunGraph
  readonly address: RunAddress
  readonly change: (change: Partial<RunAddress>) => void
}): JSX.Element {
  const choices = measureChoices(graph, address.select)
  const charted = chartedMeasures(choices, address.measures)
  const classes = [...new Set(choices.flatMap((choice) => choice.classes))]
  return (
    <div class="chart-controls">
      <details class="picker">
        <summary>
          Measures <span class="faint">{charted.length}</span>
        </summary>
        <fieldset class="picker-list">
          <legend class="unseen">Measures that are charted</legend>
          {choices.map(({ name, unit }) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={charted.includes(name)}
                onChange={() => change({ measures: toggled(charted, name) })}
              />
              {name} <span class="unit">{unit}</span>
            </label>
          ))}
        </fieldset>
      </details>
      {classes.length > 0 && (
        <details class="picker">
          <summary>
            Classes <span class="faint">{address.classes.length === 0 ? 'together' : address.classes.length}</span>
          </summary>
          <fieldset class="picker-list">
            <legend class="unseen">Classes that are charted apart</legend>
            {classes.map((name) => (
              <label key={name}>
                <input
                  type="checkbox"
                  checked={address.classes.includes(name)}
                  onChange={() => change({ classes: toggled(address.classes, name) })}
                />
                {name}
              </label>
            ))}
          </fieldset>
        </details>
      )}
      <Button look="quiet" pressed={address.log} onClick={() => change({ log: !address.log })}>
        Log scale
      </Button>
    </div>
  )
}

/** A list without the name, or with it at its end. */
function toggled(names: readonly string[], name: string): readonly string[] {
  return names.includes(name) ? names.filter((other) => other !== name) : [...names, name]
}
