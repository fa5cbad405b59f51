import type { Answer, Asked, Client, Name } from '../api/client.ts'
import type { PreviewEngine } from './preview-engine.ts'
import { PREVIEWED, type Previewed } from './previewed.ts'
import type { Side } from './protocol.ts'

/** What stands behind a client of a preview. */
export interface PreviewBehind {
  readonly engine: PreviewEngine
  /** Which of the runs of the engine answers. */
  readonly side: Side
  /** The stored run, in whose place it answers. */
  readonly runId: string
  /** Is asked whatever else is asked. */
  readonly server: Client
}

/** Most answers of the stored run that are kept. */
const MOST_KEPT = 32

/**
 * A client that answers views of a run from a run that the page computes in its place. The stored run is always the same:
 * what it has answered is not asked again.
 */
export function previewClient({ engine, side, runId, server }: PreviewBehind): Client {
  const kept = new Map<string, Promise<unknown>>()
  const view = (name: Previewed, input: object): Promise<unknown> => {
    const key = JSON.stringify([name, input])
    const found = side === 'base' ? kept.get(key) : undefined
    if (found !== undefined) return found
    const answer = engine.view(side, name, input as never)
    if (side === 'base') {
      kept.set(key, answer)
      if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!)
    }
    return answer
  }
  return {
    ask<Of extends Name>(name: Of, input: Asked<Of>, signal?: AbortSignal): Promise<Answer<Of>> {
      const { id } = input as { readonly id?: string }
      if (id !== runId || !isPreviewed(name)) return server.ask(name, input, signal)
      return unlessAborted(view(name, input as object) as Promise<Answer<Of>>, signal)
    },
  }
}

function isPreviewed(name: string): name is Previewed {
  return (PREVIEWED as readonly string[]).includes(name)
}

/** The answer, unless by then nobody wants it: a worker cannot be told to stop. */
async function unlessAborted<T>(answer: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  const value = await answer
  signal?.throwIfAborted()
  return value
}
