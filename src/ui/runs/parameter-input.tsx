import type { JSX, TargetedEvent } from 'preact'
import type { Diagnostic } from '../../base/index.ts'
import { Button } from '../parts/button.tsx'
import { FieldProblems } from '../parts/field-problems.tsx'
import { Icon } from '../parts/icon.tsx'
import { numberText } from '../parts/number-text.ts'
import type { ParameterField } from './parameter-field.ts'
import { sliderScale, SLIDER_PLACES } from './slider-scale.ts'

/** A field, what is filled in, and what is wrong with it. */
export interface ParameterInputProps {
  readonly field: ParameterField
  readonly text: string
  readonly problems: readonly Diagnostic[]
  readonly onText: (text: string) => void
}

/** One parameter with its label, unit and bounds, a way back to the usual value, and what is wrong with it. */
export function ParameterInput({ field, text, problems, onText }: ParameterInputProps): JSX.Element {
  const { name, title, description, usual } = field
  const id = `parameter-${name}`
  const about = [boundsText(field), field.example === '' ? '' : `Such as ${field.example}.`].filter(
    (part) => part !== '',
  )
  const changed = text !== usual
  return (
    <div class="field" data-parameter={name} data-changed={changed} data-wrong={problems.length > 0}>
      <div class="field-head">
        <label for={id}>{title}</label>
        {changed && (
          <Button
            look="quiet"
            label={`Back to ${usual === '' ? 'nothing' : usual} for ${title}`}
            onClick={() => onText(usual)}
          >
            <Icon name="reset" />
          </Button>
        )}
      </div>
      <Control field={field} id={id} text={text} problems={problems} onText={onText} />
      <p class="field-about" id={`${id}-about`}>
        {description !== '' && <>{description} </>}
        {about.join(' ')}
      </p>
      <FieldProblems id={`${id}-problems`} problems={problems} />
    </div>
  )
}

function boundsText({ form, minimum, maximum, usual, unit, required }: ParameterField): string {
  const bounds =
    minimum !== undefined && maximum !== undefined
      ? `${numberText(minimum)} to ${numberText(maximum)}`
      : minimum !== undefined
        ? `At least ${numberText(minimum)}`
        : maximum !== undefined
          ? `At most ${numberText(maximum)}`
          : ''
  const ends = form === 'number' && bounds !== '' ? [bounds] : []
  if (usual !== '') ends.push(`usually ${usual}${unit === '' ? '' : ` ${unit}`}`)
  else ends.push(required ? 'required' : 'optional')
  const said = ends.join(', ')
  return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}.`
}

interface ControlProps extends ParameterInputProps {
  readonly id: string
}

function Control(props: ControlProps): JSX.Element {
  const { field, id, text, problems, onText } = props
  const common = {
    id,
    'aria-describedby': `${id}-about ${id}-problems`,
    'aria-invalid': problems.length > 0,
    class: 'input',
    onInput: (event: TargetedEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>): void =>
      onText(event.currentTarget.value),
  }
  switch (field.form) {
    case 'number':
      return <NumberControl {...props} />
    case 'flag':
      return (
        <input
          {...common}
          class="check"
          type="checkbox"
          checked={text === 'true'}
          onInput={(event) => onText(String(event.currentTarget.checked))}
        />
      )
    case 'choice':
      return (
        <select {...common} value={text}>
          {field.choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      )
    case 'series':
    case 'list':
      return <textarea {...common} rows={2} spellcheck={false} value={text} />
    case 'text':
      return <input {...common} type="text" spellcheck={false} value={text} />
  }
}

function NumberControl({ field, id, text, problems, onText }: ControlProps): JSX.Element {
  const { minimum, maximum, whole, unit, title } = field
  const scale = minimum === undefined || maximum === undefined ? undefined : sliderScale({ minimum, maximum, whole })
  return (
    <div class="number-control">
      {scale !== undefined && (
        <input
          class="slider"
          type="range"
          min={0}
          max={SLIDER_PLACES}
          value={scale.placeOf(Number(text))}
          aria-label={`${title}, slider`}
          aria-valuetext={`${text} ${unit}`.trim()}
          onInput={(event) => onText(String(scale.valueAt(Number(event.currentTarget.value))))}
        />
      )}
      <span class="input-with-unit">
        <input
          id={id}
          class="input input-number"
          type="text"
          inputMode={whole ? 'numeric' : 'decimal'}
          autocomplete="off"
          value={text}
          aria-describedby={`${id}-about ${id}-problems`}
          aria-invalid={problems.length > 0}
          onInput={(event) => onText(event.currentTarget.value)}
        />
        {unit !== '' && <span class="unit">{unit}</span>}
      </span>
    </div>
  )
}
