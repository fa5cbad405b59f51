import { signal, type Signal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { fitted, zoomed, type Size, type Viewport } from './viewport.ts'

/** Moves and scales a picture in its frame. */
export interface ViewportControl {
  readonly view: Signal<Viewport>
  /** Handlers of the frame. */
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent) => void
    readonly onPointerMove: (event: PointerEvent) => void
    readonly onPointerUp: (event: PointerEvent) => void
  }
  /** Listens to the wheel with Ctrl, which is also what two fingers on a touchpad send. */
  readonly listen: (frame: Element) => () => void
  readonly zoom: (by: number) => void
  readonly fit: () => void
}

/** Pixels after which a press is a pull and no click. */
const PULL = 4

/** The viewport of a picture in a frame; it fits anew when the size of either changes. */
export function useViewport(picture: Size, frame: Size): ViewportControl {
  const view = useMemo(() => signal<Viewport>({ x: 0, y: 0, scale: 1 }), [])
  useEffect(() => {
    view.value = fitted(picture, frame)
  }, [picture.width, picture.height, frame.width, frame.height])
  return useMemo(() => {
    let from: { readonly x: number; readonly y: number; readonly view: Viewport; pulled: boolean } | undefined
    return {
      view,
      handlers: {
        onPointerDown(event) {
          if (event.button === 0) from = { x: event.clientX, y: event.clientY, view: view.peek(), pulled: false }
        },
        onPointerMove(event) {
          if (from === undefined || event.buttons === 0) return
          const [dx, dy] = [event.clientX - from.x, event.clientY - from.y]
          if (!from.pulled && Math.hypot(dx, dy) < PULL) return
          if (!from.pulled) (event.currentTarget as Element).setPointerCapture(event.pointerId)
          from.pulled = true
          view.value = { ...from.view, x: from.view.x + dx, y: from.view.y + dy }
        },
        onPointerUp() {
          from = undefined
        },
      },
      listen(element) {
        const onWheel = (event: Event): void => {
          if (!(event instanceof WheelEvent) || !event.ctrlKey) return
          event.preventDefault()
          const { left, top } = element.getBoundingClientRect()
          const at = { x: event.clientX - left, y: event.clientY - top }
          view.value = zoomed(view.peek(), Math.exp(-event.deltaY / 240), at)
        }
        element.addEventListener('wheel', onWheel, { passive: false })
        return () => element.removeEventListener('wheel', onWheel)
      },
      zoom(by) {
        view.value = zoomed(view.peek(), by, { x: frame.width / 2, y: frame.height / 2 })
      },
      fit() {
        view.value = fitted(picture, frame)
      },
    }
  }, [picture.width, picture.height, frame.width, frame.height])
}
