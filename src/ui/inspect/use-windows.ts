import type { Asked } from '../api/client.ts'
import { useAnswer, type Loaded } from '../api/use-answer.ts'
import { useApp } from '../app/app-context.ts'
import type { Window } from '../travel/answers.ts'

/** A window of a run. */
export interface Windows {
  readonly answer: Loaded<Window>
  /** Ask once more. */
  readonly again: () => void
  /** The same window of the stored run where another is tried in its place, as soon as it is there. */
  readonly stored: Window | undefined
}

/**
 * Asks for a window of the run that is looked at and, where it is tried out, of the stored one.
 *
 * @param key says what is asked for: equal keys are the same question
 */
export function useWindows(key: string, query: Asked<'getWindow'>): Windows {
  const { api, base } = useApp()
  const { answer, again } = useAnswer(key, (signal) => api.ask('getWindow', query, signal))
  const stored = useAnswer(`${key} ${base !== undefined}`, async (signal) => base?.ask('getWindow', query, signal))
  return { answer, again, stored: stored.answer.state === 'ready' ? stored.answer.value : undefined }
}
