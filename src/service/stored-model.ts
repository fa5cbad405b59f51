import { Failure, type Checked } from '../base/index.ts'
import { prepare, type InputData, type Prepared } from '../engine/index.ts'
import type { ServiceContext } from './context.ts'
import type { StoredRun } from './stored-run.ts'

const MODEL = 'model/model.json'

const INPUT = /^inputs\/(in_[0-9a-f]{16})\.([A-Za-z0-9]+)$/

/**
 * The model of a stored run, compiled again: what its series are and how they belong together. No value is computed.
 *
 * @throws Failure bundle-corrupt; format-unsupported for a model that this version cannot compile
 */
export async function storedModel({ vocabulary }: ServiceContext, run: StoredRun): Promise<Prepared> {
  const { document, inputs } = await storedDocument(run)
  return readable(prepare(document, { inputs, vocabulary }))
}

/** The model document of a stored run, and the recorded data it names. */
export interface StoredDocument {
  readonly document: unknown
  readonly inputs: ReadonlyMap<string, InputData>
}

/** @throws Failure bundle-corrupt */
export async function storedDocument(run: StoredRun): Promise<StoredDocument> {
  return { document: parsed(await run.text(MODEL)), inputs: await storedInputs(run) }
}

/**
 * What a model document of a stored run gave.
 *
 * @throws Failure format-unsupported for complaints: it was sound when the run was made
 */
export function readable<T>({ value, diagnostics }: Checked<T>): T {
  if (value !== undefined) return value
  const message = `file "${MODEL}" is of a model that this version cannot read: ${diagnostics[0]?.message ?? ''}`
  const hint = 'Read it with the version of flowsim that made it, or run it again.'
  throw new Failure('format-unsupported', message, { hint, members: { file: MODEL } })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new Failure('bundle-corrupt', `file "${MODEL}" is not JSON`, { members: { file: MODEL } })
  }
}

async function storedInputs({ manifest, text }: StoredRun): Promise<ReadonlyMap<string, InputData>> {
  const inputs = new Map<string, InputData>()
  for (const { path } of manifest.files) {
    const [, id, extension] = INPUT.exec(path) ?? []
    if (id !== undefined && extension !== undefined) inputs.set(id, { id, extension, text: await text(path) })
  }
  return inputs
}
