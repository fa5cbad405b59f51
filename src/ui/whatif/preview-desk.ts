import { FAILURES, Failure } from '../../base/index.ts'
import type { Problem } from '../api/problem.ts'
import { glanceAt, hashesOf, hashesOfBase, previewerOf, type Previewer, type PreviewRun } from './preview.ts'
import { previewView } from './preview-views.ts'
import type { Answering, Asking, Evaluated, Opened, Side, WorkerAsk } from './protocol.ts'
import type { Material } from './material.ts'

/** Answers what is asked of a worker, one question after the other. */
export type Desk = (asking: Asking) => Answering

/**
 * A desk that holds no run yet. It never throws: what a view refuses, a run too large, and whatever breaks is a problem.
 *
 * @param clock milliseconds since some instant
 */
export function previewDesk(clock: () => number): Desk {
  const runs = new Map<Side, PreviewRun>()
  let previewer: Previewer | undefined
  const held = (side: Side): PreviewRun => {
    const run = runs.get(side)
    if (run === undefined) throw new Error(`the ${side} run is not there`)
    return run
  }
  const open = (material: Material): Opened => {
    const { value, diagnostics } = previewerOf(material)
    previewer = value
    const hashes = hashesOfBase(material)
    if (value === undefined) return { glance: undefined, schema: {}, diagnostics, seed: undefined, hashes }
    const base = value.preview(material.parameters)
    if (base.value !== undefined) runs.set('base', base.value).set('changed', base.value)
    const { seed, schema } = value
    return { glance: base.value && glanceAt(base.value), schema, diagnostics: base.diagnostics, seed, hashes }
  }
  const evaluate = (parameters: Material['parameters']): Evaluated => {
    const start = clock()
    if (previewer === undefined) throw new Error('no run is open')
    const { value, diagnostics } = previewer.preview(parameters)
    if (value !== undefined) runs.set('changed', value)
    return { glance: value && glanceAt(value), diagnostics, milliseconds: clock() - start }
  }
  const answer = (ask: WorkerAsk): unknown => {
    switch (ask.kind) {
      case 'open':
        return open(ask.material)
      case 'evaluate':
        return evaluate(ask.parameters)
      case 'view':
        return previewView(held(ask.side), ask.name, ask.input as never)
      case 'hashes':
        return hashesOf(held(ask.side))
    }
  }
  return ({ number, ask }) => {
    try {
      return { number, value: answer(ask) }
    } catch (error) {
      return { number, problem: problemOf(error) }
    }
  }
}

function problemOf(error: unknown): Problem {
  const detail = error instanceof Error ? error.message : String(error)
  if (!(error instanceof Failure)) {
    return { code: 'page-failed', title: 'The page failed', detail, status: 0, diagnostics: [] }
  }
  const { code, hint, diagnostics } = error
  return { code, title: FAILURES[code].title, detail, status: 0, diagnostics, ...(hint === undefined ? {} : { hint }) }
}
