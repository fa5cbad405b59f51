import { useEffect, useRef, useState } from 'preact/hooks'

/** Pixels of width that an element has inside, 0 until it is measured. */
export function useWidth<E extends HTMLElement>(): readonly [{ current: E | null }, number] {
  const place = useRef<E>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = place.current!
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    setWidth(element.clientWidth)
    return () => observer.disconnect()
  }, [])
  return [place, width]
}
