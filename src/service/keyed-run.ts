import { Failure, problem } from '../base/index.ts'
import { hashOfJson, type Receipt } from '../bundle/index.ts'
import type { ServiceContext } from './context.ts'
import { isIdempotencyKey } from './idempotency-key.ts'
import type { RunAnswer } from './run-answer.ts'

/** What the receipt of a run keeps of the request that made it. */
export type KeptRequest = Pick<Receipt, 'requestId' | 'idempotencyKey' | 'requestHash'>

/** The answer to a request with or without a key, and whether it is about the run that an earlier one made. */
export interface KeyedAnswer {
  readonly answer: RunAnswer
  readonly replayed: boolean
}

/** What is done for a request whose key is not known, and for one whose key is. */
export interface KeyedWork {
  /** Makes a run, whose receipt keeps the key. */
  make(kept: KeptRequest): Promise<RunAnswer>
  /** Answers a stored run again. */
  reuse(runId: string): Promise<RunAnswer>
}

/**
 * Make a run once for all requests with the same idempotency key (docs/spec/operations.md).
 *
 * @param body what is asked, as it was sent
 * @throws Failure input-invalid for a key that is none, idempotency-key-reused, idempotency-key-in-progress, and those
 *   of the work
 */
export async function keyedRun(context: ServiceContext, body: unknown, work: KeyedWork): Promise<KeyedAnswer> {
  const { id: requestId, idempotencyKey } = context.request
  if (idempotencyKey === undefined) return { answer: await work.make({ requestId }), replayed: false }
  checkKey(idempotencyKey)
  const requestHash = hashOfJson(context.sha256, body)
  for (;;) {
    const claim = await context.store.claimKey(idempotencyKey)
    if (claim.state === 'in-work') {
      const message = 'a request with this idempotency key is still in work'
      throw new Failure('idempotency-key-in-progress', message, { hint: 'Ask again in a moment.' })
    }
    if (claim.state === 'known') {
      checkBody(claim.receipt, requestHash)
      const answer = await unlessRemoved(work.reuse(claim.receipt.runId))
      if (answer !== undefined) return { answer, replayed: true }
      continue
    }
    try {
      return { answer: await work.make({ requestId, idempotencyKey, requestHash }), replayed: false }
    } finally {
      await claim.release()
    }
  }
}

/** Undefined when the run has been removed meanwhile, which frees its key. */
async function unlessRemoved(reused: Promise<RunAnswer>): Promise<RunAnswer | undefined> {
  try {
    return await reused
  } catch (error) {
    if (error instanceof Failure && error.code === 'run-not-found') return undefined
    throw error
  }
}

function checkKey(key: string): void {
  if (isIdempotencyKey(key)) return
  const message = `the idempotency key ${JSON.stringify(key)} is not 1 to 255 characters of visible ASCII`
  const diagnostics = [problem('field-value', ['Idempotency-Key'], message, 'Use a fresh UUID for each run.')]
  throw new Failure('input-invalid', message, { diagnostics })
}

function checkBody({ runId, requestHash: before }: Receipt, requestHash: string): void {
  if (before === requestHash) return
  const message = `the idempotency key was given before, with another request, which made the run ${JSON.stringify(runId)}`
  throw new Failure('idempotency-key-reused', message, { hint: 'Use a fresh key for each run.' })
}
