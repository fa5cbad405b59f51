import type { Answer, Client } from '../api/client.ts'

/** A run with other values of its parameters, computed in the page, in the place of the one that is stored. */
export interface RunPreview {
  /** As `GET /v1/runs/{id}` would answer. */
  readonly shown: Answer<'showRun'>
  /** Answers what is asked of the run; everything else is asked of the server. */
  readonly api: Client
  /** The same for the run with the parameters that are stored. */
  readonly base: Client
  /** Rises with each run that is computed. */
  readonly revision: number
}
