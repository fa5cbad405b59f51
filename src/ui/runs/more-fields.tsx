import type { JSX } from 'preact'
import { FieldProblems } from '../parts/field-problems.tsx'
import type { PlacedProblems } from './problems-at.ts'
import { MODES, type RunChoices } from './run-choices.ts'

/** What is chosen, what is wrong with it, and whom to tell. */
export interface MoreFieldsProps {
  readonly choices: RunChoices
  readonly problems: PlacedProblems
  readonly onChange: (choices: RunChoices) => void
}

/** Mode and seed, and under "more" what is seldom wanted. */
export function MoreFields(props: MoreFieldsProps): JSX.Element {
  const { choices, onChange } = props
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
            onInput={(event) => onChange({ ...choices, mode: event.currentTarget.value as RunChoices['mode'] })}
          >
            {MODES.map((mode) => (
              <option key={mode}>{mode}</option>
            ))}
          </select>
        </div>
        <TextField
          {...props}
          name="seed"
          place="seed"
          label="Seed"
          about="A whole number or a text; 0 unless given. The same seed draws the same numbers."
        />
      </fieldset>
      <details class="more">
        <summary>More</summary>
        <fieldset class="fields">
          <legend class="unseen">What is seldom wanted</legend>
          <TextField
            {...props}
            name="replications"
            place="options.replications"
            label="Replications"
            about="How many replicates are evaluated, 0 to 10,000; none unless given."
          />
          <TextField
            {...props}
            name="tags"
            place="tags"
            label="Tags"
            about="Words to find the run by, with spaces or commas between them."
          />
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
            <p class="field-about">
              Where there is a run of the same model, data and seed already, it is shown instead.
            </p>
          </div>
        </fieldset>
      </details>
    </>
  )
}

interface TextFieldProps extends MoreFieldsProps {
  readonly name: 'seed' | 'replications' | 'tags'
  /** Its place in a run request. */
  readonly place: string
  readonly label: string
  readonly about: string
}

function TextField({ choices, problems, onChange, name, place, label, about }: TextFieldProps): JSX.Element {
  const id = `run-${name}`
  const wrong = problems.at(place)
  return (
    <div class="field" data-field={name}>
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input"
        type="text"
        autocomplete="off"
        value={choices[name]}
        aria-describedby={`${id}-about ${id}-problems`}
        aria-invalid={wrong.length > 0}
        onInput={(event) => onChange({ ...choices, [name]: event.currentTarget.value })}
      />
      <p class="field-about" id={`${id}-about`}>
        {about}
      </p>
      <FieldProblems id={`${id}-problems`} problems={wrong} />
    </div>
  )
}
