import { workerData } from 'node:worker_threads'
import { Failure } from '../base/index.ts'
import { createContext, invoke, OPERATIONS, type ServiceContext } from '../service/index.ts'
import { threadWork, type ThreadAnswer, type ThreadSurroundings } from '../threads/index.ts'
import { stackOf } from './failure-of.ts'
import { inputOf } from './input-of.ts'
import { failureData, type OperationAnswer, type OperationTold } from './operation-work.ts'
import type { OperationWork, ThreadConfig } from './operation-work.ts'

/** The operations of flowsim, as work for the threads of a pool. */
export const work = threadWork(operationsBy(() => createContext((workerData as { data: ThreadConfig }).data)))

/** Does operations in surroundings that are made with the first of them. */
function operationsBy(
  create: () => Promise<ServiceContext>,
): (given: unknown, surroundings: ThreadSurroundings) => Promise<ThreadAnswer> {
  let context: Promise<ServiceContext> | undefined
  return async (given, surroundings) => {
    const answer = await answered((context ??= create()), given as OperationWork, surroundings)
    return { answer, transfer: 'json' in answer ? [answer.json.buffer] : [] }
  }
}

async function answered(
  context: Promise<ServiceContext>,
  { operation: name, parts, request }: OperationWork,
  { tell, gate }: ThreadSurroundings,
): Promise<OperationAnswer> {
  const told = (message: OperationTold): void => tell(message)
  try {
    const operation = OPERATIONS.find((one) => one.name === name)!
    const here: ServiceContext = {
      ...(await context),
      gate,
      request: { ...request, replayed: () => told({ replayed: true }) },
      progress: (...progress) => told({ progress }),
      tell: (event) => told({ event }),
    }
    const answer = await invoke(operation, here, inputOf(operation, parts))
    const json = new TextEncoder().encode(JSON.stringify(answer))
    return { json, location: operation.http?.created?.(answer) ?? null }
  } catch (error) {
    return error instanceof Failure ? { failure: failureData(error) } : { defect: stackOf(error) }
  }
}
