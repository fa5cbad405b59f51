import type { JSX } from 'preact'
import { Icon, type IconName } from '../parts/icon.tsx'
import { useApp } from './app-context.ts'
import { THEMES, type Theme } from './theme.ts'

const ICONS: Readonly<Record<Theme, IconName>> = { system: 'system', light: 'sun', dark: 'moon' }

const LABELS: Readonly<Record<Theme, string>> = { system: 'As the system', light: 'Light', dark: 'Dark' }

/** Chooses between light, dark and what the system has. */
export function ThemeSwitch(): JSX.Element {
  const { theme } = useApp()
  return (
    <div class="switch" role="group" aria-label="Colours">
      {THEMES.map((name) => (
        <button
          key={name}
          type="button"
          class="switch-part"
          aria-pressed={theme.value === name}
          aria-label={LABELS[name]}
          title={LABELS[name]}
          onClick={() => {
            theme.value = name
          }}
        >
          <Icon name={ICONS[name]} />
        </button>
      ))}
    </div>
  )
}
