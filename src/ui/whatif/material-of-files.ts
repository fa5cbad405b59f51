import type { RunFile, SeriesIndex } from '../../bundle/index.ts'
import type { Material } from './material.ts'

/** Text of a file of the bundle of a run, by its path. */
export type ReadText = (path: string) => Promise<string>

const INPUT = /^inputs\/(in_[0-9a-f]{16})\.([A-Za-z0-9]+)$/

/**
 * The material of a stored run from the files of its bundle; undefined for the run of a model, which has no parameters.
 *
 * @param read fails as it does where it comes from
 */
export async function materialOf(read: ReadText): Promise<Material | undefined> {
  const { template, parameters, provenance } = await readJson<RunFile>(read, 'run.json')
  if (template === null) return undefined
  const [templateText, modelText, { series }, { resources }] = await Promise.all([
    read('model/template.yaml'),
    read('model/model.json'),
    readJson<SeriesIndex>(read, 'series/index.json'),
    readJson<{ readonly resources: readonly { readonly path: string }[] }>(read, 'datapackage.json'),
  ])
  const named = resources.flatMap(({ path }) => {
    const [, id, extension] = INPUT.exec(path) ?? []
    return id === undefined || extension === undefined ? [] : [{ id, extension, path }]
  })
  return {
    templateId: template.id,
    templateText,
    parameters,
    modelText,
    inputs: await Promise.all(named.map(async ({ path, ...input }) => ({ ...input, text: await read(path) }))),
    series: series.map(({ id, sha256 }) => ({ id, sha256 })),
    engineVersion: provenance.engineVersion,
  }
}

async function readJson<T>(read: ReadText, path: string): Promise<T> {
  return JSON.parse(await read(path)) as T
}
