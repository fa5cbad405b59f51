import type { ComponentChildren, JSX } from 'preact'

/** What a button is like. */
export interface ButtonProps {
  /** `primary` for the one thing a view is for, `danger` for what takes away, `quiet` for what stands beside content. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger'
  /** What it does, for who cannot see it; the text unless given. */
  readonly label?: string
  readonly type?: 'button' | 'submit'
  readonly disabled?: boolean
  /** For a button that stays pressed. */
  readonly pressed?: boolean
  readonly onClick?: (event: MouseEvent) => void
  readonly children: ComponentChildren
}

/** A button. */
export function Button({ look = 'plain', label, type = 'button', ...rest }: ButtonProps): JSX.Element {
  const { disabled, pressed, onClick, children } = rest
  return (
    <button
      type={type}
      class={`button button-${look}`}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
