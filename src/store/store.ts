import { hostname } from 'node:os'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import {
  bundleFailure,
  runIdAt,
  openBundle,
  verifyBundle,
  type Bundle,
  type BundleProblem,
  type Decoded,
  type Receipt,
} from '../bundle/index.ts'
import { editRun, type RunEdit } from './edit-run.ts'
import { keepOf } from './keep.ts'
import { openKept, type KeptRun } from './kept-bundle.ts'
import { asidesOf, discard, sweepLeftovers } from './leftovers.ts'
import { releaseClaimsOf } from './claim.ts'
import { claimKey, type KeyClaim } from './claim-key.ts'
import { listRuns, type RunPage, type RunPageQuery } from './list-runs.ts'
import { nodeSha256 } from './node-sha256.ts'
import { hostLabel, resolvePlace, runDir, type Place } from './place.ts'
import { receiptShelf } from './receipt-shelf.ts'
import { readReceipt } from './read-receipt.ts'
import { resolveRun } from './resolve-run.ts'
import { runNotFound, storeFailure } from './store-failure.ts'
import { isStored, withStoredRun } from './stored-run.ts'
import { storeScales } from './store-bytes.ts'
import { syncPath } from './sync.ts'
import { writeRun, type RunToWrite } from './write-run.ts'

/** Where runs are stored, and what the store takes from its surroundings. */
export interface StoreOptions {
  /** Made when the first run is written. */
  readonly dataDir: string
  /** Milliseconds since 1970, for fresh run ids. */
  readonly clock: () => number
  /** Eight fresh hex digits, for fresh run ids. */
  readonly random8Hex: () => string
  /** Most bytes of what was read of runs that are kept for the next reading; 0 keeps nothing, 256 MiB unless given. */
  readonly keepBytes?: number | undefined
  /** When this process began, in milliseconds since 1970, for a thread that is not its first. */
  readonly startedMs?: number | undefined
}

const KEEP_BYTES = 256 * 1024 * 1024

/** Runs in a data directory. Every method but `resolve` and `list` takes a whole run id. */
export interface Store {
  /** When this process began, as the stores of its other threads must know it. */
  readonly startedMs: number
  /** A fresh id, by the clock. */
  newRunId(): string
  /** Whether a run of that id is stored. */
  has(runId: string): Promise<boolean>
  /** Writes a bundle, all of it or none; fails with run-exists, store-unwritable or store-full. */
  write(run: RunToWrite): Promise<void>
  /** A page of the stored runs, newest first. */
  list(query: RunPageQuery): Promise<RunPage>
  /** The run meant by an id, a beginning of one or `latest`; fails with run-not-found. */
  resolve(text: string): Promise<string>
  /** Fails with run-not-found, or bundle-corrupt when it cannot be read. */
  receipt(runId: string): Promise<Receipt>
  /**
   * Opens a bundle to read from; fails with run-not-found, bundle-corrupt or format-unsupported. Reading from it later
   * fails with run-not-found when the run has been removed or overwritten: what was read is never of two bundles.
   * What it gives may be given again to others, and may not be changed.
   */
  open(runId: string): Promise<Bundle>
  /** The same, of which nothing is kept: for who reads all of a run once. */
  openOnce(runId: string): Promise<Bundle>
  /** Everything that is wrong with the files of a run; fails with run-not-found. */
  verify(runId: string): Promise<readonly BundleProblem[]>
  /**
   * Claims an idempotency key, unless a stored run was made with it or somebody is at work with it, whichever process
   * that is; fails with store-unwritable or store-full.
   */
  claimKey(key: string): Promise<KeyClaim>
  /** Changes what people say of a run; fails with run-not-found, bundle-corrupt, store-unwritable or store-full. */
  edit(runId: string, edit: RunEdit): Promise<Receipt>
  /** Removes a run; fails with run-not-found or store-unwritable. */
  remove(runId: string): Promise<void>
  /** How many bytes lie in the data directory. */
  bytes(): Promise<number>
  /** The directory of a run, for people. */
  directory(runId: string): string
  /**
   * Removes what a thread of this process that has ended left half done, and gives back what it had claimed; without a
   * thread, removes what processes of this machine that have ended left. Fails with store-unwritable.
   */
  sweep(thread?: number): Promise<void>
}

/** Store of a data directory, which need not exist yet; fails with store-unwritable when its `runs` is a link. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { dataDir, clock, random8Hex, keepBytes } = options
  const startedMs = options.startedMs ?? Math.round(performance.timeOrigin)
  const place = await resolvePlace({
    dataDir,
    host: hostLabel(hostname()),
    pid: process.pid,
    thread: threadId,
    startedMs,
  })
  const shelf = receiptShelf(place)
  const keep = keepOf(keepBytes ?? KEEP_BYTES)
  const places: KeptRun['places'] = new WeakMap()
  return {
    startedMs,
    newRunId: () => runIdAt(clock(), random8Hex()),
    has: (runId) => isStored(place, runId),
    write: (run) => writeRun(place, run),
    list: async (query) => listRuns(await shelf.look(), query),
    resolve: (text) => resolveRun(place, shelf, text),
    receipt: async (runId) => unwrapped(await withStoredRun(place, runId, (source) => readReceipt(source, runId))),
    open: async (runId) =>
      unwrapped(await withStoredRun(place, runId, (source) => openKept({ runId, source, keep, places }))),
    openOnce: async (runId) => unwrapped(await withStoredRun(place, runId, (source) => openBundle(source, nodeSha256))),
    verify: (runId) => withStoredRun(place, runId, (source) => verifyBundle(source, nodeSha256)),
    claimKey: (key) => claimKey(place, shelf, key),
    edit: (runId, edit) => editRun(place, runId, edit),
    remove: (runId) => removeRun(place, runId),
    bytes: storeScales(place),
    directory: (runId) => runDir(place, runId),
    sweep: (thread) => sweep(place, thread),
  }
}

/** First what was put aside for the run, so that nothing is left that could be put back. */
async function removeRun(place: Place, runId: string): Promise<void> {
  if (!(await isStored(place, runId))) throw runNotFound(runId)
  try {
    for (const name of await asidesOf(place, runId)) await discard(place, join(place.runsDir, name), runId)
    await discard(place, runDir(place, runId), runId)
    await syncPath(place.runsDir)
  } catch (error) {
    throw storeFailure(error, `run "${runId}"`)
  }
}

async function sweep(place: Place, thread: number | undefined): Promise<void> {
  try {
    await sweepLeftovers(place, thread)
    if (thread !== undefined) await releaseClaimsOf(place, thread)
  } catch (error) {
    throw storeFailure(error, 'what was left half done')
  }
}

function unwrapped<T>(decoded: Decoded<T>): T {
  if (decoded.problem !== undefined) throw bundleFailure(decoded.problem)
  return decoded.value
}
