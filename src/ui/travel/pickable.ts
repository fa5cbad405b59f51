import type { SVGAttributes } from 'preact'

/** Something of the picture that can be selected. */
export interface PickableProps {
  readonly id: string
  readonly selected: boolean
  /** Told what is selected, and whether it joins or leaves what is selected already. */
  readonly onSelect: (id: string, add: boolean) => void
}

/** What makes a group of the picture a button, by pointer and by key; what it is called is up to the group. */
export function pickable({ id, selected, onSelect }: PickableProps): SVGAttributes<SVGGElement> {
  return {
    role: 'button',
    tabindex: 0,
    'aria-pressed': selected,
    onClick: (event) => onSelect(id, event.shiftKey || event.ctrlKey || event.metaKey),
    onKeyDown: (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      event.stopPropagation()
      onSelect(id, event.shiftKey)
    },
  }
}
