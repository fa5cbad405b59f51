import type { ProfileDef } from '../profile-def.ts'
import { hubRushHour } from './hub-rush-hour.ts'
import { threeShift } from './three-shift.ts'
import { weekdayOffice } from './weekday-office.ts'

/** Every named profile, by name. A new one is one file and one line here. */
export const PROFILES: ReadonlyMap<string, ProfileDef> = new Map(
  [hubRushHour, threeShift, weekdayOffice].map((profile) => [profile.name, profile]),
)
