import { canonicalJson } from '../bundle/index.ts'
import type { ServiceContext } from './context.ts'

interface OfRun {
  readonly id: string
}

/** What an answer depends on that is made of the files of a run alone. */
export async function ofBundle({ store }: ServiceContext, { id }: OfRun): Promise<readonly string[]> {
  return [(await store.open(id)).manifest.hashes.bundle]
}

/** What an answer depends on that is made of the files of a run and its receipt. */
export async function ofBundleAndReceipt(context: ServiceContext, { id }: OfRun): Promise<readonly string[]> {
  const hasher = context.sha256()
  hasher.update(new TextEncoder().encode(canonicalJson(await context.store.receipt(id))))
  return [...(await ofBundle(context, { id })), hasher.hex()]
}
