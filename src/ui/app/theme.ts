import { effect, signal, type Signal } from '@preact/signals'

/** Light, dark, or as the system has it. */
export const THEMES = ['system', 'light', 'dark'] as const

/** Light, dark, or as the system has it. */
export type Theme = (typeof THEMES)[number]

const KEY = 'flowsim.theme'

/** The chosen theme of a window: kept in its storage, and set on its document whenever it changes. */
export function windowTheme({ localStorage, document }: Window): Signal<Theme> {
  const kept = localStorage.getItem(KEY)
  const theme = signal(THEMES.find((name) => name === kept) ?? 'system')
  effect(() => {
    const { dataset } = document.documentElement
    if (theme.value === 'system') {
      localStorage.removeItem(KEY)
      delete dataset['theme']
    } else {
      localStorage.setItem(KEY, theme.value)
      dataset['theme'] = theme.value
    }
  })
  return theme
}
