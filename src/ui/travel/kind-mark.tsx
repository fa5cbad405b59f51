import type { JSX } from 'preact'

/** Drawings of 20 × 20 by kind; a kind that is not known here is a plain box. */
const MARKS: Readonly<Record<string, string>> = {
  source: 'M3 10h11M10 5l5 5-5 5',
  sink: 'M2 10h9M8 6l4 4-4 4M16 3v14',
  service: 'M4 4h12v12H4zM8 8h4v4H8z',
  delay: 'M10 2.500a7.500 7.500 0 1 1 0 15 7.500 7.500 0 0 1 0-15zM10 6v4l3 2',
  router: 'M2 10h5l6-6h5M7 10l6 6h5',
  store: 'M3 5c0-3 14-3 14 0v10c0 3-14 3-14 0zM3 5c0 3 14 3 14 0',
  resource: 'M10 2l7 4v8l-7 4-7-4V6z',
}

/** The mark of a kind of node. */
export function KindMark({
  kind,
  x,
  y,
}: {
  readonly kind: string
  readonly x: number
  readonly y: number
}): JSX.Element {
  return <path class="kind-mark" transform={`translate(${x} ${y})`} d={MARKS[kind] ?? 'M4 4h12v12H4z'} />
}
