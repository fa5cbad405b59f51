import type { Answer, Asked, Client, Name } from '../api/client.ts'
import type { PreviewEngine } from './preview-engine.ts'
import { PREVIEWED, type Previewed } from './previewed.ts'

/**
 * A client that answers views of a run from the run that the page computes in its place, and passes on whatever else is
 * asked.
 */
export function previewClient(engine: PreviewEngine, runId: string, server: Client): Client {
  return {
    ask<Of extends Name>(name: Of, input: Asked<Of>, signal?: AbortSignal): Promise<Answer<Of>> {
      const { id } = input as { readonly id?: string }
      if (id !== runId || !isPreviewed(name)) return server.ask(name, input, signal)
      return unlessAborted(engine.view('changed', name, input as never), signal)
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
