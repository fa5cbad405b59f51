/** Numbers of the table of theory that no case compares. */
export interface NotExpressed {
  /** Id of the row. */
  readonly id: string
  /** Which of its numbers; all of them unless given. */
  readonly quantities?: readonly string[]
  /** Why a model cannot give them. */
  readonly reason: string
}

const NO_WAIT_PROBABILITY =
  'The chain gives the mean wait and the part that leaves; with patience it publishes no part that waits at all'

const CLOSED =
  'A closed network: a fixed number of jobs that choose their way at random. The chain knows one station with arrivals from outside, and flows are divided by shares, so that each job would be in several places'

/** What stands in the table and not on the page, with the reason. */
export const NOT_EXPRESSED: readonly NotExpressed[] = [
  { id: 'erlA-48-50-0.5', quantities: ['Pw'], reason: NO_WAIT_PROBABILITY },
  { id: 'erlA-100-100-1', quantities: ['Pw'], reason: NO_WAIT_PROBABILITY },
  { id: 'erlA-100-100-0.5', quantities: ['Pw'], reason: NO_WAIT_PROBABILITY },
  { id: 'jain-34.2', reason: CLOSED },
  { id: 'bolch-8.3', reason: CLOSED },
  { id: 'prng-seedrandom', reason: 'A generator of random numbers, which no model names; it has tests of its own' },
]
