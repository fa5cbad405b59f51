import type { JSX } from 'preact'
import type { Diagnostic } from '../../base/index.ts'
import type { Asked } from '../api/client.ts'

/** What a run is made with besides its parameters, as it is typed. */
export interface Choices {
  readonly mode: 'simulation' | 'telemetry'
  readonly seed: string
  readonly replications: string
  readonly tags: string
  readonly sameId: boolean
}

/** What nobody has chosen yet. */
export const USUAL_CHOICES: Choices = { mode: 'simulation', seed: '', replications: '', tags: '', sameId: false }

/** The request for a run of these parameters and choices. */
export function requestOf(
  what: { readonly templateId: string; readonly parameters: Readonly<Record<string, unknown>> },
  { mode, seed, replications, tags, sameId }: Choices,
): Asked<'createRun'> {
  const words = tags.split(/[\s,]+/).filter((word) => word !== '')
  const count = replications.trim()
  return {
    ...what,
    mode,
    ...(seed.trim() === '' ? {} : { seed: /^-?\d{1,15}$/.test(seed.trim()) ? Number(seed) : seed }),
    ...(words.length === 0 ? {} : { tags: words }),
    options: {
      ...(sameId ? { deterministicRunId: true } : {}),
      ...(count === '' ? {} : { replications: Number(count) }),
    },
  }
}

/** Mode and seed, and under "more" what is seldom wanted. */
export function MoreFields({
  choices,
  seedProblems,
  onChange,
}: {
  readonly choices: Choices
  readonly seedProblems: readonly Diagnostic[]
  readonly onChange: (choices: Choices) => void
}): JSX.Element {
  const text = (name: 'seed' | 'replications' | 'tags', label: string, about: string): JSX.Element => (
    <div class="field" data-parameter={name}>
      <label for={`run-${name}`}>{label}</label>
      <input
        id={`run-${name}`}
        class="input"
        type="text"
        autocomplete="off"
        value={choices[name]}
        aria-describedby={`run-${name}-about`}
        onInput={(event) => onChange({ ...choices, [name]: event.currentTarget.value })}
      />
      <p class="field-about" id={`run-${name}-about`}>
        {about}
      </p>
    </div>
  )
  return (
    <>
      <fieldset class="fields">
        <legend class="unseen">How it is run</legend>
        <div class="field">
          <label for="run-mode">Mode</label>
          <select
            id="run-mode"
            class="input"
            value={choices.mode}
            onInput={(event) => onChange({ ...choices, mode: event.currentTarget.value as Choices['mode'] })}
          >
            <option value="simulation">simulation</option>
            <option value="telemetry">telemetry</option>
          </select>
        </div>
        {text('seed', 'Seed', 'A whole number or a text; 0 unless given. The same seed draws the same numbers.')}
        {seedProblems.map(({ message }) => (
          <p key={message} class="field-problems">
            {message}
          </p>
        ))}
      </fieldset>
      <details class="more">
        <summary>More</summary>
        <fieldset class="fields">
          <legend class="unseen">More</legend>
          {text('replications', 'Replications', 'How many replicates are evaluated, 0 to 10,000; none unless given.')}
          {text('tags', 'Tags', 'Words to find the run by, with spaces or commas between them.')}
          <div class="field">
            <label class="check-label">
              <input
                type="checkbox"
                class="check"
                checked={choices.sameId}
                onInput={(event) => onChange({ ...choices, sameId: event.currentTarget.checked })}
              />
              Make the id from what goes in
            </label>
            <p class="field-about">A run of the same model, data and seed that is there already is shown instead.</p>
          </div>
        </fieldset>
      </details>
    </>
  )
}
