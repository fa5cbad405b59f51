import type { Signal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Client } from '../api/client.ts'
import type { Navigation } from './navigation.ts'
import type { Theme } from './theme.ts'

/** What every part of the page may need. */
export interface AppContext extends Navigation {
  readonly api: Client
  /** Rises when `api` answers otherwise than before: when a run that is tried out in the page is computed anew. */
  readonly revision: number
  /** Where `api` answers for a run that is tried out: answers for the run with the parameters that are stored. */
  readonly base: Client | undefined
  readonly theme: Signal<Theme>
}

/** Carries the surroundings down to the parts. */
export const Surroundings = createContext<AppContext | undefined>(undefined)

/** The surroundings of a part. */
export function useApp(): AppContext {
  const app = useContext(Surroundings)
  if (app === undefined) throw new Error('a part stands outside the page')
  return app
}
