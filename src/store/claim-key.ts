import { createHash } from 'node:crypto'
import type { Receipt } from '../bundle/index.ts'
import { claim, type Release } from './claim.ts'
import type { Place } from './place.ts'
import type { ReceiptShelf, RunShelf } from './receipt-shelf.ts'
import { storedReceipt } from './stored-receipt.ts'

/** What became of claiming an idempotency key: whoever has claimed it releases it. */
export type KeyClaim =
  | { readonly state: 'claimed'; readonly release: Release }
  | { readonly state: 'known'; readonly receipt: Receipt }
  | { readonly state: 'in-work' }

/**
 * Claim an idempotency key, unless a stored run was made with it or somebody is at work with it.
 * @throws Failure store-unwritable, store-full
 */
export async function claimKey(place: Place, shelf: ReceiptShelf, key: string): Promise<KeyClaim> {
  const before = await receiptOf(place, await shelf.glance(), key)
  if (before !== undefined) return { state: 'known', receipt: before }
  const name = `key-${createHash('sha256').update(key).digest('hex').slice(0, 32)}`
  const release = await claim(place, name, 'the idempotency key')
  if (release === undefined) return { state: 'in-work' }
  try {
    // A run may have been made with the key until it was claimed: so look again, now that nobody else can.
    const receipt = await receiptOf(place, await shelf.look(), key)
    if (receipt === undefined) return { state: 'claimed', release }
    await release()
    return { state: 'known', receipt }
  } catch (error) {
    await release()
    throw error
  }
}

/** Receipt of the run that a key made, or undefined when no stored run has it. */
async function receiptOf(place: Place, { runs }: RunShelf, key: string): Promise<Receipt | undefined> {
  for (const { receipt } of runs) {
    if (receipt.idempotencyKey !== key) continue
    // The file decides: since it was seen, the run may have been overwritten or removed.
    const { value } = (await storedReceipt(place, receipt.runId)) ?? {}
    if (value?.idempotencyKey === key) return value
  }
  return undefined
}
