import type { Answer } from '../api/client.ts'

/** What a run is made of, and which series each part has. */
export type RunGraph = Answer<'getGraph'>

/** Series over a range of bins. */
export type Window = Answer<'getWindow'>

/** Something that begins, ends or turns at an instant of a run. */
export type RunEvent = Answer<'getEvents'>['items'][number]

/** A run as its bundle tells it. */
export type Run = Answer<'showRun'>['run']
