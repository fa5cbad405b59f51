import type { JSX } from 'preact'
import type { Diagnostic } from '../../base/index.ts'
import { FieldProblems } from '../parts/field-problems.tsx'
import { numberText } from '../parts/number-text.ts'
import { BackToUsual } from './back-to-usual.tsx'
import { Entry, type EntryProps } from './entry.tsx'
import type { ParameterField } from './parameter-field.ts'
import { sliderScale } from './slider-scale.ts'
import { ValueSlider } from './value-slider.tsx'

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
        {changed && <BackToUsual field={field} onText={onText} />}
      </div>
      <Control
        {...{ field, id, text, onText }}
        invalid={problems.length > 0}
        describedBy={`${id}-about ${id}-problems`}
        lines={{ rows: 2 }}
      />
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

interface ControlProps extends EntryProps {
  readonly field: ParameterField
}

function Control(props: ControlProps): JSX.Element {
  return props.field.form === 'number' ? <NumberControl {...props} /> : <Entry {...props} />
}

function NumberControl(props: ControlProps): JSX.Element {
  const { field, text, onText } = props
  const { minimum, maximum, whole, unit, title } = field
  const scale = minimum === undefined || maximum === undefined ? undefined : sliderScale({ minimum, maximum, whole })
  const inputMode = whole ? 'numeric' : 'decimal'
  return (
    <div class="number-control">
      {scale !== undefined && (
        <ValueSlider
          {...{ title, unit, text, scale }}
          value={Number(text)}
          onValue={(value) => onText(String(value))}
        />
      )}
      <span class="input-with-unit">
        <Entry {...props} line={{ class: 'input input-number', inputMode, autocomplete: 'off' }} />
        {unit !== '' && <span class="unit">{unit}</span>}
      </span>
    </div>
  )
}
