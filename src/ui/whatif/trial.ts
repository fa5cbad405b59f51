import { batch, computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals'
import type { Diagnostic } from '../../base/index.ts'
import { problemOf, type Problem } from '../api/problem.ts'
import { changedTexts, parametersOf } from '../runs/parameter-field.ts'
import { materialOf, type ReadText } from './material-of-files.ts'
import type { RunHashes } from './material.ts'
import type { PreviewEngine } from './preview-engine.ts'
import type { Glance } from './preview.ts'
import type { Evaluated, Opened } from './protocol.ts'
import { triedFields, type TriedField } from './tried-field.ts'

/** Texts of parameters by name. */
export type Texts = Readonly<Record<string, string>>

/** What has become of opening a run. */
export type Opening =
  | { readonly state: 'loading' }
  /** The run of a model, which has no parameters. */
  | { readonly state: 'model' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'ready'; readonly opened: Opened; readonly base: Glance; readonly fields: readonly TriedField[] }

/** The newest run that was computed. */
export interface Tried {
  readonly glance: Glance
  /** Rises with each. */
  readonly revision: number
  readonly milliseconds: number
}

/** Trying other values of the parameters of a run. */
export interface Trial {
  readonly opening: ReadonlySignal<Opening>
  /** Those that differ from the run. */
  readonly texts: ReadonlySignal<Texts>
  readonly tried: ReadonlySignal<Tried | undefined>
  /** What is wrong with the newest values; the newest run is then one before. */
  readonly diagnostics: ReadonlySignal<readonly Diagnostic[]>
  readonly problem: ReadonlySignal<Problem | undefined>
  readonly busy: ReadonlySignal<boolean>
  /** Whether the run comes to the same in the page as it is stored; undefined until that is known. */
  readonly same: ReadonlySignal<boolean | undefined>
  set(texts: Texts): void
  /** The hashes of the newest run. */
  hashes(): Promise<RunHashes>
  close(): void
}

/** What a trial needs. */
export interface TrialInput {
  readonly engine: PreviewEngine
  /** Reads the files of the run, once. */
  readonly read: ReadText
  /** To begin with. */
  readonly texts: Texts
}

/** A trial of a run: reads what the run was made from, computes it, and then whatever values are set. */
export function createTrial({ engine, read, texts: first }: TrialInput): Trial {
  const opening = signal<Opening>({ state: 'loading' })
  const texts = signal(first)
  const tried = signal<Tried>()
  const same = signal<boolean>()
  const diagnostics = signal<readonly Diagnostic[]>([])
  const problem = signal<Problem>()
  const asked = signal(0)
  const answered = signal(0)
  const take = (result: Pick<Evaluated, 'glance' | 'diagnostics' | 'milliseconds'>): void =>
    batch(() => {
      const { glance, milliseconds } = result
      problem.value = undefined
      diagnostics.value = result.diagnostics
      if (glance === undefined) return
      tried.value = { glance, milliseconds, revision: (tried.peek()?.revision ?? 0) + 1 }
    })
  const evaluate = async (parameters: Readonly<Record<string, unknown>>): Promise<void> => {
    const number = (asked.value = asked.peek() + 1)
    try {
      const result = await engine.evaluate(parameters)
      if (result !== undefined) take(result)
    } catch (error) {
      problem.value = problemOf(error)
    } finally {
      answered.value = Math.max(answered.peek(), number)
    }
  }
  const stop = effect(() => {
    const { value } = opening
    if (value.state !== 'ready') return
    const parameters = { ...value.base.run.parameters, ...parametersOf(value.fields, texts.value) }
    untracked(() => void evaluate(parameters))
  })
  void openedRun(engine, read).then((found) => {
    opening.value = found
    if (found.state === 'ready') void compared(engine, found.opened).then((equal) => (same.value = equal))
  })
  return {
    ...{ opening, texts, tried, diagnostics, problem, same },
    busy: computed(() => opening.value.state === 'ready' && answered.value < asked.value),
    set(next) {
      const { value } = opening
      texts.value = value.state === 'ready' ? changedTexts(value.fields, next) : next
    },
    hashes: () => engine.hashes('changed'),
    close() {
      stop()
      engine.close()
    },
  }
}

async function openedRun(engine: PreviewEngine, read: ReadText): Promise<Opening> {
  try {
    const material = await materialOf(read)
    if (material === undefined) return { state: 'model' }
    const opened = await engine.open(material)
    const { glance: base, schema, diagnostics } = opened
    if (base === undefined) return { state: 'failed', problem: unreadable(diagnostics) }
    return { state: 'ready', opened, base, fields: triedFields(schema, base.run.parameters) }
  } catch (error) {
    return { state: 'failed', problem: problemOf(error) }
  }
}

function unreadable(diagnostics: readonly Diagnostic[]): Problem {
  const detail = 'what the run was made from cannot be computed by this version of flowsim'
  return { code: 'format-unsupported', title: 'The run cannot be tried', detail, status: 0, diagnostics }
}

/** Whether the page computes what is stored. */
async function compared(engine: PreviewEngine, { hashes }: Opened): Promise<boolean> {
  const { model, series } = await engine.hashes('base')
  return model === hashes.model && series === hashes.series
}
