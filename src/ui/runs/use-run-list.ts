import { useEffect, useRef, useState } from 'preact/hooks'
import type { Answer } from '../api/client.ts'
import { isAborted, problemOf, type Problem } from '../api/problem.ts'
import type { RunsAddress } from '../app/address.ts'
import { useApp } from '../app/app-context.ts'

/** One run of the list. */
export type ListedRun = Answer<'listRuns'>['items'][number]

/** The runs that pass the filters, as far as they have been fetched. */
export interface RunList {
  readonly runs: readonly ListedRun[]
  /** Ids of runs that cannot be read. */
  readonly damaged: readonly string[]
  readonly state: 'loading' | 'failed' | 'ready'
  readonly problem: Problem | undefined
  /** Whether there are more. */
  readonly hasMore: boolean
  /** Fetch the next page. */
  readonly more: () => void
  /** Fetch the first page again. */
  readonly again: () => void
  /** Show a run as it is now; undefined when it is there no more. */
  readonly put: (runId: string, run: ListedRun | undefined) => void
}

const PAGE = 50

interface Fetched {
  readonly runs: readonly ListedRun[]
  readonly damaged: readonly string[]
  readonly cursor: string | null
  readonly state: 'loading' | 'failed' | 'ready'
  readonly problem?: Problem
}

const NOTHING_YET: Fetched = { runs: [], damaged: [], cursor: null, state: 'loading' }

/** The list of runs, page by page. New filters begin anew; until their first page is there the old list stays. */
export function useRunList({ text, templateId, tag, hasWarnings }: RunsAddress): RunList {
  const { api } = useApp()
  const [fetched, setFetched] = useState(NOTHING_YET)
  const [round, setRound] = useState(0)
  const busy = useRef<AbortController | undefined>(undefined)
  const fetchPage = (cursor: string | null): void => {
    busy.current?.abort()
    const controller = new AbortController()
    busy.current = controller
    const filters = {
      ...(text === '' ? {} : { text }),
      ...(templateId === '' ? {} : { templateId }),
      ...(tag === '' ? {} : { tag }),
      ...(hasWarnings === undefined ? {} : { hasWarnings }),
    }
    setFetched((before) => ({ ...before, state: 'loading' }))
    api.ask('listRuns', { ...filters, limit: PAGE, ...(cursor === null ? {} : { cursor }) }, controller.signal).then(
      ({ items, nextCursor, damaged }) =>
        setFetched((before) => ({
          runs: cursor === null ? items : [...before.runs, ...items],
          damaged,
          cursor: nextCursor,
          state: 'ready',
        })),
      (error: unknown) => {
        if (!isAborted(error)) setFetched((before) => ({ ...before, state: 'failed', problem: problemOf(error) }))
      },
    )
  }
  useEffect(() => {
    fetchPage(null)
    return () => busy.current?.abort()
  }, [text, templateId, tag, hasWarnings, round])
  return {
    ...fetched,
    problem: fetched.problem,
    hasMore: fetched.cursor !== null,
    more: () => {
      if (fetched.cursor !== null && fetched.state === 'ready') fetchPage(fetched.cursor)
    },
    again: () => setRound((before) => before + 1),
    put: (runId, run) =>
      setFetched((before) => ({
        ...before,
        runs: before.runs.flatMap((known) => (known.runId === runId ? (run ?? []) : known)),
      })),
  }
}
