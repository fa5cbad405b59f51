import type { JSX, TargetedEvent } from 'preact'
import type { ParameterField } from './parameter-field.ts'

/** What is typed or chosen for a parameter, whatever its form. */
export interface EntryProps {
  readonly field: Pick<ParameterField, 'form' | 'choices'>
  readonly id: string
  readonly text: string
  readonly invalid: boolean
  /** Ids of what is said about it. */
  readonly describedBy: string
  readonly onText: (text: string) => void
  /** What is special about a line of text or a number. */
  readonly line?: {
    readonly class?: string
    readonly inputMode?: 'numeric' | 'decimal'
    readonly autocomplete?: 'off'
  }
  /** What is special about several values. */
  readonly lines: { readonly rows: number; readonly placeholder?: string }
}

/** The control in which the text of a parameter is entered: a box to tick, a list to choose from, a line, or lines. */
export function Entry({ field, id, text, invalid, describedBy, onText, line, lines }: EntryProps): JSX.Element {
  const common = {
    id,
    class: 'input',
    'aria-describedby': describedBy,
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
      return <textarea {...common} {...lines} spellcheck={false} value={text} />
    case 'number':
    case 'text':
      return <input {...common} {...line} type="text" spellcheck={false} value={text} />
  }
}
