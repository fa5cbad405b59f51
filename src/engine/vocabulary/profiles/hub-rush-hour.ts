import type { ProfileDef } from '../profile-def.ts'

/** Commuters. */
export const hubRushHour: ProfileDef = {
  name: 'hub-rush-hour',
  doc: 'A day at a transit hub: a peak from 07:00 to 10:00 and a higher one from 16:00 to 19:00.',
  weights: [
    0.2, 0.18, 0.17, 0.17, 0.2, 0.35, 0.7, 1.2, 1.4, 1.25, 1, 0.85, 0.8, 0.85, 0.95, 1.1, 1.35, 1.5, 1.35, 1, 0.65, 0.4,
    0.3, 0.22,
  ],
}
