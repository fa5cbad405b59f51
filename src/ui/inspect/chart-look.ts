import { useEffect, useState } from 'preact/hooks'
import { useApp } from '../app/app-context.ts'
import type { ChartLook as DrawnLook } from './chart-options.ts'

/** Colours of charts and of their pictures. */
export interface PageLook extends DrawnLook {
  readonly background: string
}

const LINES = 8

/** The colours of the theme for what is drawn on a canvas, which no style sheet reaches; anew when the theme changes. */
export function useChartLook(): PageLook {
  const { theme } = useApp()
  const chosen = theme.value
  const [look, setLook] = useState(readLook)
  useEffect(() => {
    setLook(readLook())
    const system = window.matchMedia('(prefers-color-scheme: dark)')
    const changed = (): void => setLook(readLook())
    system.addEventListener('change', changed)
    return () => system.removeEventListener('change', changed)
  }, [chosen])
  return look
}

function readLook(): PageLook {
  const style = getComputedStyle(document.documentElement)
  const read = (name: string): string => style.getPropertyValue(name).trim()
  return {
    lines: Array.from({ length: LINES }, (_, i) => read(`--line-${i + 1}`)),
    text: read('--text-faint'),
    grid: read('--line-grid'),
    background: read('--surface'),
    font: '11px system-ui, sans-serif',
  }
}
