import { checkFloor, evaluateAll, evaluated } from '../evaluated.ts'
import { chainByHand } from '../floors/service-chain.ts'
import { interleaved, timed } from '../measure.ts'
import { chainDocument } from '../models.ts'
import { sized, type Row } from '../row.ts'

/** Evaluation of services with queues, failures and retries. */
export const evaluateChain: Row = {
  id: 'b',
  title: 'evaluation of services in a chain',
  floor: 'the same recurrences in one loop, written by hand for these services',
  why: 'the state of a service is advanced by one op, and each of its metrics and of the sums over the system by another, which reads its columns once more; the hand-written loop knows every constant of the chain and has all measures of a bin in registers',
  async measure(effort) {
    const services = sized(200, effort, 2)
    const evaluation = evaluated(chainDocument(services, 10_000))
    const demand = evaluation.values('demand')
    checkFloor(evaluation, chainByHand(demand, services))
    const [ours, floor] = await interleaved(effort.rounds, [
      timed(() => evaluateAll(evaluation.prepared)),
      timed(() => chainByHand(demand, services)),
    ])
    return [
      {
        title: `${services} services with queues and retries x 10,000 bins`,
        unit: 'ms',
        ours: ours!,
        floor: floor!,
        target: { kind: 'ratio', most: 2 },
      },
    ]
  },
}
