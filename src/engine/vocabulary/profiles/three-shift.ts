import type { ProfileDef } from '../profile-def.ts'

/** Round-the-clock work. */
export const threeShift: ProfileDef = {
  name: 'three-shift',
  doc: 'A day of work in three shifts: nearly even, a little more towards noon.',
  weights: [
    0.9, 0.9, 0.9, 0.92, 0.95, 0.98, 1, 1.03, 1.06, 1.1, 1.12, 1.15, 1.12, 1.08, 1.05, 1.02, 1, 0.98, 0.96, 0.94, 0.92,
    0.9, 0.9, 0.9,
  ],
}
