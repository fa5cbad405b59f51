import type { JSX } from 'preact'

const PATHS = {
  pin: 'M9 3h6l-1 6 4 4v2h-5v6l-1 1-1-1v-6H6v-2l4-4z',
  trash: 'M4 7h16M10 11v6M14 11v6M6 7l1 13h10l1-13M9 7V4h6v3',
  tag: 'M3 12V4a1 1 0 0 1 1-1h8l9 9-9 9zM7.500 7.500h.01',
  warning: 'M12 4 2.500 20h19zM12 10v4M12 17h.01',
  search: 'M11 18a7 7 0 1 1 0-14 7 7 0 0 1 0 14zM16 16l5 5',
  close: 'M6 6l12 12M18 6 6 18',
  sun: 'M12 17a5 5 0 1 1 0-10 5 5 0 0 1 0 10zM12 1v3M12 20v3M1 12h3M20 12h3M4.200 4.200l2.100 2.100M17.700 17.700l2.100 2.100M4.200 19.800l2.100-2.100M17.700 6.300l2.100-2.100',
  moon: 'M20 14.500A8.500 8.500 0 0 1 9.500 4a8.500 8.500 0 1 0 10.500 10.500z',
  system: 'M4 5h16v11H4zM9 20h6M12 16v4',
  reset: 'M4 5v5h5M4.600 15a8 8 0 1 0 .4-6.500L4 10',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  bottleneck: 'M3 5c5 0 6 5.500 9 5.500S16 5 21 5M3 19c5 0 6-5.500 9-5.500s4 5.500 9 5.500',
  next: 'M9 5l7 7-7 7',
} as const

/** Names of the drawings. */
export type IconName = keyof typeof PATHS

/** A small drawing in the colour of the text; what it means is said beside it. */
export function Icon({ name, filled = false }: { readonly name: IconName; readonly filled?: boolean }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" data-filled={filled}>
      <path d={PATHS[name]} />
    </svg>
  )
}
