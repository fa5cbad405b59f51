import type { LocalClock } from '../base/index.ts'

/** Time zone data, given from outside: pure code knows none. */
export interface Zones {
  /** The local clock of an IANA zone, or undefined when there is no zone of that name. */
  offsetAt(timezone: string): LocalClock | undefined
}
