import { useEffect, useState } from 'preact/hooks'
import { useApp } from '../app/app-context.ts'
import { isAborted, problemOf, type Problem } from './problem.ts'

/** Something that is asked for. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'ready'; readonly value: T }

/**
 * What `load` answers. It is asked again when `key` changes and when `again` is called; an answer that nobody waits for
 * any more is dropped, and until a new one is there the old one of the same key stays. Where the answers of a run change
 * while it is looked at, it is asked again each time.
 *
 * @param key says what is asked for: equal keys are the same question
 */
export function useAnswer<T>(
  key: string,
  load: (signal: AbortSignal) => Promise<T>,
): { readonly answer: Loaded<T>; readonly again: () => void } {
  const { revision } = useApp()
  const [round, setRound] = useState(0)
  const [kept, keep] = useState<{ readonly key: string; readonly answer: Loaded<T> }>()
  useEffect(() => {
    const controller = new AbortController()
    load(controller.signal).then(
      (value) => keep({ key, answer: { state: 'ready', value } }),
      (error: unknown) => {
        if (!isAborted(error)) keep({ key, answer: { state: 'failed', problem: problemOf(error) } })
      },
    )
    return () => controller.abort()
  }, [key, round, revision])
  const answer = kept?.key === key ? kept.answer : ({ state: 'loading' } as const)
  return { answer, again: () => setRound((before) => before + 1) }
}
