import { useEffect, useState } from 'preact/hooks'
import type { Answer, Asked } from '../api/client.ts'
import { isAborted, problemOf, type Problem } from '../api/problem.ts'
import { useApp } from '../app/app-context.ts'

/** How long typing rests before it is judged, in milliseconds. */
const REST_MS = 200

/** What the server says of a request before it is made. */
export interface Validation {
  /** The request that the answer is about; undefined until the first answer. */
  readonly of: string | undefined
  readonly answer: Answer<'validate'> | undefined
  readonly problem: Problem | undefined
}

const NOTHING_YET: Validation = { of: undefined, answer: undefined, problem: undefined }

/** Judge a request as it is typed: by the server, once typing rests. The last answer stays until the next is there. */
export function useValidation(request: Asked<'validate'> | undefined): Validation {
  const { api } = useApp()
  const [validation, setValidation] = useState(NOTHING_YET)
  const key = JSON.stringify(request)
  useEffect(() => {
    if (request === undefined) return
    const controller = new AbortController()
    const timer = setTimeout(
      () => {
        api.ask('validate', request, controller.signal).then(
          (answer) => setValidation({ of: key, answer, problem: undefined }),
          (error: unknown) => {
            if (!isAborted(error)) setValidation({ of: key, answer: undefined, problem: problemOf(error) })
          },
        )
      },
      validation.of === undefined ? 0 : REST_MS,
    )
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [key])
  return validation
}
