import { effect, useComputed, type ReadonlySignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { RunGraph } from './answers.ts'
import { Button } from '../parts/button.tsx'
import { valueAt, valueIn } from './block.ts'
import type { Card } from './card.ts'
import { CardDrawing } from './card-drawing.tsx'
import { EdgeDrawing } from './edge-drawing.tsx'
import type { Badges } from './figures.ts'
import type { Greatest } from './greatest.ts'
import type { Layout } from './layout.ts'
import { Legend } from './legend.tsx'
import { pictureOf, type Painter } from './painter.ts'
import type { ShownBin, Travel } from './travel-state.ts'
import { useViewport, type ViewportControl } from './use-viewport.ts'
import { detailOf, frameHeight, transformOf, type Size } from './viewport.ts'

/** Everything that flows, in the bin that is drawn. */
export interface TopologyProps {
  readonly graph: RunGraph
  readonly cards: readonly Card[]
  readonly layout: Layout
  readonly greatest: Greatest
  readonly travel: Travel
  /** Whether another run is tried in the place of the stored one, which cards tell as well. */
  readonly compared: boolean
  /** Width of the place it has, and the most height. */
  readonly frame: Size
  /** Ids of nodes, edges and resources. */
  readonly selected: readonly string[]
  readonly bottleneck: string | undefined
  readonly onSelect: (ids: readonly string[]) => void
}

/** The picture: drawn once, then painted bin by bin. */
export function Topology(props: TopologyProps): JSX.Element {
  const { graph, cards, layout, selected, onSelect } = props
  const height = frameHeight(layout, props.frame.width, props.frame.height)
  const frame = { width: props.frame.width, height }
  const control = useViewport(layout, frame)
  const picture = useRef<SVGSVGElement>(null)
  const badgesOf = badges(props)
  usePainting(picture, props)
  useEffect(() => control.listen(picture.current!), [control])
  const transform = useComputed(() => transformOf(control.view.value))
  const detail = useComputed(() => detailOf(control.view.value))
  const select = (id: string, add: boolean): void => onSelect(selectionAfter(selected, id, add))
  const elsewhere = useComputed(() => elsewhereText(props.travel))
  return (
    <div class="topology">
      {elsewhere.value !== '' && <p class="shown-bin">{elsewhere}</p>}
      <svg
        ref={picture}
        class="topology-picture"
        width={frame.width}
        height={height}
        role="group"
        aria-label="How work flows, in the bin that is looked at"
        data-detail={detail}
        data-picked={selected.length > 0}
        {...control.handlers}
      >
        <Patterns />
        <g transform={transform}>
          {layout.links.map(({ resource, node, path }) => (
            <path
              key={`${resource} ${node}`}
              class="resource-link"
              d={path}
              data-selected={selected.includes(resource) || selected.includes(node)}
            />
          ))}
          {graph.edges.map(({ id, outlet }) => (
            <EdgeDrawing
              key={id}
              id={id}
              outlet={outlet}
              route={layout.routes.get(id)!}
              selected={selected.includes(id)}
              onSelect={select}
            />
          ))}
          {cards.map((card) => (
            <CardDrawing
              key={card.id}
              card={card}
              box={layout.boxes.get(card.id)!}
              selected={selected.includes(card.id)}
              badges={badgesOf(card)}
              compared={props.compared}
              onSelect={select}
            />
          ))}
        </g>
      </svg>
      <div class="topology-foot">
        <Legend greatest={props.greatest} />
        <ZoomButtons control={control} />
      </div>
    </div>
  )
}

/** Heads of edges, and the pattern of what is saturated. */
function Patterns(): JSX.Element {
  return (
    <defs>
      <marker
        id="travel-head"
        viewBox="0 0 8 8"
        refX={1}
        refY={4}
        markerWidth={9}
        markerHeight={9}
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path d="M0 0L8 4 0 8z" />
      </marker>
      <pattern id="travel-full" width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="level-full-base" width={6} height={6} />
        <rect class="level-full-stripe" width={2} height={6} />
      </pattern>
    </defs>
  )
}

function ZoomButtons({ control }: { readonly control: ViewportControl }): JSX.Element {
  return (
    <div class="topology-zoom" role="group" aria-label="Size of the picture">
      <Button look="quiet" label="Smaller" onClick={() => control.zoom(1 / 1.3)}>
        −
      </Button>
      <Button look="quiet" label="Fit" onClick={() => control.fit()}>
        ⤢
      </Button>
      <Button look="quiet" label="Larger" onClick={() => control.zoom(1.3)}>
        +
      </Button>
    </div>
  )
}

/** What the picture shows while the numbers of the bin that is looked at are missing; empty when they are there. */
function elsewhereText({ shown, bin }: Travel): string {
  const now = shown.value
  if (now?.current === true) return ''
  return now === undefined ? 'No numbers yet' : `Still bin ${now.bin}: the numbers of bin ${bin.value} are on their way`
}

/** The badges of each card; warnings are counted without mere hints. */
function badges({ graph, bottleneck }: TopologyProps): (card: Card) => Badges {
  const found = new Map<string, number>()
  for (const { node, severity } of graph.metadata.warnings) {
    if (severity === 'warning') found.set(node, (found.get(node) ?? 0) + 1)
  }
  return ({ id }) => ({ warnings: found.get(id) ?? 0, bottleneck: id === bottleneck })
}

/** A click selects one thing, or nothing if it was that; with `add` it joins or leaves what is selected. */
function selectionAfter(selected: readonly string[], id: string, add: boolean): readonly string[] {
  const without = selected.filter((other) => other !== id)
  if (add) return without.length < selected.length ? without : [...selected, id]
  return selected.length === 1 && without.length === 0 ? [] : [id]
}

/** Milliseconds of rest after which a bin is described to who cannot see it. */
const REST_MS = 120

function usePainting(picture: { readonly current: SVGSVGElement | null }, props: TopologyProps): void {
  const { graph, cards, layout, greatest, travel, compared } = props
  useLayoutEffect(() => {
    const root = picture.current!
    const painter = pictureOf(root, {
      cards,
      edges: graph.edges.map(({ id }) => id),
      greatest,
      badgesOf: badges(props),
    })
    const stops = [paintedBy(painter, travel.shown, root), movedBy(painter, travel)]
    return () => stops.forEach((stop) => stop())
  }, [graph, cards, layout, greatest, travel, compared])
}

function paintedBy(painter: Painter, shown: ReadonlySignal<ShownBin | undefined>, root: SVGSVGElement): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined
  let described = false
  const stop = effect(() => {
    const now = shown.value
    if (now === undefined) return
    const { block, bin } = now
    const read = (series: string): number => valueAt(block, series, bin)
    const stored = block.stored && ((series: string): number => valueIn(block.stored!, series, bin) ?? NaN)
    painter.paint(read, stored)
    root.dataset['bin'] = String(bin)
    root.dataset['current'] = String(now.current)
    clearTimeout(rest)
    if (described) rest = setTimeout(() => painter.describe(read, stored), REST_MS)
    else painter.describe(read, stored)
    described = true
  })
  return () => {
    clearTimeout(rest)
    stop()
  }
}

/** Marks move while the run plays, and stand for who wants less motion. */
function movedBy(painter: Painter, { playing }: Travel): () => void {
  let request = 0
  const still = window.matchMedia('(prefers-reduced-motion: reduce)')
  const stop = effect(() => {
    cancelAnimationFrame(request)
    if (!playing.value || still.matches) return
    let before = performance.now()
    const step = (now: number): void => {
      painter.move(Math.min(100, now - before) / 1000)
      before = now
      request = requestAnimationFrame(step)
    }
    request = requestAnimationFrame(step)
  })
  return () => {
    stop()
    cancelAnimationFrame(request)
  }
}
