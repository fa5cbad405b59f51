import { minutesText, numberText, shareText } from '../parts/number-text.ts'

/** How the values of a unit stand beside an axis, where the unit itself stands above it. */
export function axisText(unit: string): (value: number) => string {
  if (unit === 'minutes') return minutesText
  if (unit === 'ratio') return shareText
  return numberText
}
