import type { ComponentChildren, JSX } from 'preact'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import type { ParameterField } from './parameter-field.ts'

/** The way back from what is filled in for a parameter to what is usual. */
export function BackToUsual({
  field: { title, usual },
  onText,
  children,
}: {
  readonly field: Pick<ParameterField, 'title' | 'usual'>
  readonly onText: (text: string) => void
  /** What stands before the sign. */
  readonly children?: ComponentChildren
}): JSX.Element {
  const label = `Back to ${usual === '' ? 'nothing' : usual} for ${title}`
  return (
    <Button look="quiet" label={label} onClick={() => onText(usual)}>
      {children}
      <Icon name="reset" />
    </Button>
  )
}
