import type { ProfileDef } from '../profile-def.ts'

/** Office hours. */
export const weekdayOffice: ProfileDef = {
  name: 'weekday-office',
  doc: 'A day of office work: quiet at night, rising from 06:00, greatest around 10:00, falling through the afternoon.',
  weights: [
    0.18, 0.16, 0.15, 0.15, 0.2, 0.3, 0.45, 0.7, 0.95, 1.15, 1.25, 1.3, 1.25, 1.15, 1.05, 1, 0.95, 0.85, 0.65, 0.5,
    0.38, 0.3, 0.25, 0.2,
  ],
}
