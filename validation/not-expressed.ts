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

const CHANGING_CHAIN =
  'Several servers under a load that changes within the time the queue needs to settle: the chain is stationary in each bin, and a fluid waits only where the load exceeds the capacity'

/** What stands in the table and not on the page, with the reason. */
export const NOT_EXPRESSED: readonly NotExpressed[] = [
  { id: 'erlA-48-50-0.5', quantities: ['Pw'], reason: NO_WAIT_PROBABILITY },
  { id: 'erlA-100-100-1', quantities: ['Pw'], reason: NO_WAIT_PROBABILITY },
  { id: 'erlA-100-100-0.5', quantities: ['Pw'], reason: NO_WAIT_PROBABILITY },
  ...['DM1-0.5', 'DM1-0.8', 'E2M1-0.5', 'E2M1-0.9', 'trans-MM1-.8'].map((id) => ({ id, reason: 'Needs drawn series' })),
  { id: 'jain-34.2', reason: CLOSED },
  { id: 'bolch-8.3', reason: CLOSED },
  { id: 'MtMc-10', reason: CHANGING_CHAIN },
  { id: 'MtM10-10-loss', reason: CHANGING_CHAIN },
  { id: 'prng-seedrandom', reason: 'A generator of random numbers, which no model names; it has tests of its own' },
]
