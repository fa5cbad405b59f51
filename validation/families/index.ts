import type { Family } from '../family.ts'
import { patienceInBins, peaksInBins, serviceTimeInBins } from './bin-sizes.ts'
import { bullwhip } from './bullwhip.ts'
import { changingLoads } from './changing-loads.ts'
import { fluidQueues } from './fluid-queues.ts'
import { littlesLaw } from './littles-law.ts'
import { networks } from './networks.ts'
import { queuesFromEmpty } from './queues-from-empty.ts'
import { queuesInBins } from './queues-in-bins.ts'
import { renewalArrivals } from './renewal-arrivals.ts'
import { retries } from './retries.ts'
import { serversByDay } from './servers-by-day.ts'
import { stationaryChain } from './stationary-chain.ts'
import { stores } from './stores.ts'

/** Every family of cases, in the order of the page. */
export const FAMILIES: readonly Family[] = [
  fluidQueues,
  retries,
  stationaryChain,
  networks,
  littlesLaw,
  bullwhip,
  changingLoads,
  stores,
  peaksInBins,
  patienceInBins,
  serviceTimeInBins,
  queuesInBins,
  renewalArrivals,
  queuesFromEmpty,
  serversByDay,
]
