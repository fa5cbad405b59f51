import type { JSX } from 'preact'
import { FieldProblems } from '../parts/field-problems.tsx'
import { BackToUsual } from '../runs/back-to-usual.tsx'
import { Entry } from '../runs/entry.tsx'
import type { ParameterInputProps } from '../runs/parameter-input.tsx'
import { sliderScale } from '../runs/slider-scale.ts'
import { ValueSlider } from '../runs/value-slider.tsx'
import { slid, type Slide, type TriedField } from './tried-field.ts'

/** A parameter, what is tried, and what is wrong with it. */
export interface TriedInputProps extends ParameterInputProps {
  readonly field: TriedField
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
          <BackToUsual field={field} onText={onText}>
            <span class="tried-was">{usual === '' ? 'none' : usual}</span>
          </BackToUsual>
        )}
      </div>
      <div class="tried-control" data-form={field.form}>
        {field.slide !== undefined && <Slider field={field} slide={field.slide} text={text} onText={onText} />}
        <Entry
          {...{ field, id, text, onText }}
          invalid={problems.length > 0}
          describedBy={`${id}-problems`}
          line={{ autocomplete: 'off' }}
          lines={{ rows: 1, placeholder: field.example }}
        />
        {unit !== '' && <span class="unit">{unit}</span>}
      </div>
      <FieldProblems id={`${id}-problems`} problems={problems} />
    </div>
  )
}

function Slider({
  field: { title, unit },
  slide,
  text,
  onText,
}: Pick<TriedInputProps, 'field' | 'text' | 'onText'> & { readonly slide: Slide }): JSX.Element {
  const value = slid(text, slide)
  return (
    <ValueSlider
      {...{ title, unit, text }}
      scale={sliderScale({ ...slide, even: true })}
      value={Number.isNaN(value) ? slide.minimum : value}
      onValue={(next) => onText(`${next}${slide.suffix}`)}
    />
  )
}
