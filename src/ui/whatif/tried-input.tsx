import type { JSX, TargetedEvent } from 'preact'
import type { Diagnostic } from '../../base/index.ts'
import { Button } from '../parts/button.tsx'
import { FieldProblems } from '../parts/field-problems.tsx'
import { Icon } from '../parts/icon.tsx'
import { sliderScale, SLIDER_PLACES } from '../runs/slider-scale.ts'
import { slid, type Slide, type TriedField } from './tried-field.ts'

/** A parameter, what is tried, and what is wrong with it. */
export interface TriedInputProps {
  readonly field: TriedField
  readonly text: string
  readonly problems: readonly Diagnostic[]
  readonly onText: (text: string) => void
}

/** One parameter with a slider, its value to type, and a way back to the value of the run. */
export function TriedInput({ field, text, problems, onText }: TriedInputProps): JSX.Element {
  const { name, title, usual, unit, description } = field
  const id = `tried-${name}`
  const changed = text !== usual
  return (
    <div class="tried" data-parameter={name} data-changed={changed} data-wrong={problems.length > 0}>
      <div class="tried-head">
        <label for={id} title={description === '' ? undefined : description}>
          {title}
        </label>
        {changed && (
          <Button
            look="quiet"
            label={`Back to ${usual === '' ? 'nothing' : usual} for ${title}`}
            onClick={() => onText(usual)}
          >
            <span class="tried-was">{usual === '' ? 'none' : usual}</span>
            <Icon name="reset" />
          </Button>
        )}
      </div>
      <div class="tried-control" data-form={field.form}>
        {field.slide !== undefined && <Slider field={field} slide={field.slide} text={text} onText={onText} />}
        <Entry field={field} id={id} text={text} invalid={problems.length > 0} onText={onText} />
        {unit !== '' && <span class="unit">{unit}</span>}
      </div>
      <FieldProblems id={`${id}-problems`} problems={problems} />
    </div>
  )
}

function Slider({
  field,
  slide,
  text,
  onText,
}: Pick<TriedInputProps, 'field' | 'text' | 'onText'> & { readonly slide: Slide }): JSX.Element {
  const scale = sliderScale({ ...slide, even: true })
  const value = slid(text, slide)
  return (
    <input
      class="slider"
      type="range"
      min={0}
      max={SLIDER_PLACES}
      value={scale.placeOf(Number.isNaN(value) ? slide.minimum : value)}
      aria-label={`${field.title}, slider`}
      aria-valuetext={`${text} ${field.unit}`.trim()}
      onInput={(event) => onText(`${scale.valueAt(Number(event.currentTarget.value))}${slide.suffix}`)}
    />
  )
}

function Entry({
  field,
  id,
  text,
  invalid,
  onText,
}: Pick<TriedInputProps, 'field' | 'text' | 'onText'> & {
  readonly id: string
  readonly invalid: boolean
}): JSX.Element {
  const common = {
    id,
    class: 'input',
    'aria-describedby': `${id}-problems`,
    'aria-invalid': invalid,
    onInput: (event: TargetedEvent<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>): void =>
      onText(event.currentTarget.value),
  }
  switch (field.form) {
    case 'flag': {
      const flip = (event: TargetedEvent<HTMLInputElement>): void => onText(String(event.currentTarget.checked))
      return <input {...common} class="check" type="checkbox" checked={text === 'true'} onInput={flip} />
    }
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
      return <textarea {...common} rows={1} spellcheck={false} placeholder={field.example} value={text} />
    case 'number':
    case 'text':
      return <input {...common} type="text" spellcheck={false} autocomplete="off" value={text} />
  }
}
