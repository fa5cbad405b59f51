import { ARTIFACTS, BUNDLE_SCHEMAS, FORMAT_VERSION, MANIFEST_PATH, RECEIPT_PATH } from '../../src/bundle/index.ts'
import { fieldTable, type Schema } from './field-table.ts'
import type { GeneratedFile } from './generated-file.ts'
import { page, table } from './page.ts'

const ABOUT =
  'The files of a run, below `runs/<runId>/` in the data directory, and every field of those that are JSON. The ' +
  '[specification](../spec/bundle.md) says what their bytes, hashes and run ids are. `flowsim runs verify` compares every ' +
  `file with the manifest. The format version is ${FORMAT_VERSION}.`

const FILES_OF_THEIR_OWN = [
  {
    path: MANIFEST_PATH,
    doc: 'Every file of the bundle but itself and the receipt, with size and hash.',
    name: 'manifest',
  },
  {
    path: RECEIPT_PATH,
    doc: 'What depends on when, where and by what the run was made; not in the manifest.',
    name: 'receipt',
  },
]

/** docs/reference/bundle.md: every file of a run bundle, and every field of those that are JSON. */
export function bundlePage(): readonly GeneratedFile[] {
  const files = [...ARTIFACTS.map(({ path, doc, id }) => ({ path, doc, name: id })), ...FILES_OF_THEIR_OWN]
  const rows = files.map(({ path, doc }) => [
    path
      .split(', ')
      .map((one) => `\`${one}\``)
      .join(', '),
    doc,
  ])
  const schemas = new Map(BUNDLE_SCHEMAS.map(({ name, schema }) => [name, schema as Schema]))
  const sections = files.flatMap(({ path, name }) => {
    const schema = schemas.get(name)
    if (schema?.properties === undefined) return []
    return [`## ${path}`, `JSON Schema: \`schemas/${name}.schema.json\`.`, fieldTable(schema)]
  })
  return [page('bundle', 'Run bundle', ABOUT, table(['File', 'Holds'], rows), ...sections)]
}
