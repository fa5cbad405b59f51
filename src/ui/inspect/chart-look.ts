import { useEffect, useState } from 'preact/hooks'
import { useApp } from '../app/app-context.ts'
import type { ChartLook } from './chart-options.ts'

/** Colours of charts and of their pictures. */
export interface PageLook extends ChartLook {
  readonly background: string
}

const LINES = 8

/**
 * The colours of the theme for what is drawn on a canvas, which no style sheet reaches; anew when the theme changes.
 *
 * @param place an element inside of the inspector, where its colours hold
 */
export function useChartLook(place: () => Element | null): PageLook | undefined {
  const { theme } = useApp()
  const chosen = theme.value
  const [look, setLook] = useState<PageLook>()
  useEffect(() => {
    const read = (): void => setLook(lookAt(place() ?? document.documentElement))
    read()
    const system = window.matchMedia('(prefers-color-scheme: dark)')
    system.addEventListener('change', read)
    return () => system.removeEventListener('change', read)
  }, [chosen])
  return look
}

/** A property of a style may be a choice between colours: what an element is drawn with is one colour. */
function lookAt(place: Element): PageLook {
  const probe = document.createElement('span')
  probe.hidden = true
  place.append(probe)
  const read = (name: string): string => {
    probe.style.color = `var(${name})`
    return getComputedStyle(probe).color
  }
  const look = {
    lines: Array.from({ length: LINES }, (_, i) => read(`--line-${i + 1}`)),
    text: read('--text-faint'),
    grid: read('--line'),
    background: read('--surface'),
    font: '11px system-ui, sans-serif',
  }
  probe.remove()
  return look
}
