import { ARTIFACTS, BUNDLE_SCHEMAS, FORMAT_VERSION, MANIFEST_PATH, RECEIPT_PATH } from '../../src/bundle/index.ts'
import { fieldTable, type Schema } from './field-table.ts'
import type { GeneratedFile } from './generated-file.ts'
import { page, table } from './page.ts'

const ABOUT =
  `A finished run is a folder \`runs/<runId>/\` of the data directory. Format version ${FORMAT_VERSION}. The same run made twice is ` +
  'the same bundle, byte for byte, on any machine: nothing but the receipt depends on when, where or by whom it was made. ' +
  '`flowsim runs verify` checks every file against the manifest.'

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

const FORMATS = `- **JSON** is canonical: UTF-8 without byte order mark, LF, keys sorted by code unit, the shortest numbers that read back
  the same, two spaces of indent and a final newline.
- **CSV** files of series begin with \`bin,<column>,…\` and have one line per bin. The columns of a node's file are named
  after its measures and metrics, those of the other files by full series ids, all sorted by id. An undefined value is an
  empty cell.
- A run id is \`run_<UTC time>_<8 hex digits>\`; with \`--deterministic-run-id\` it is \`run_<template or model>_<first 16 hex
  digits of inputHash>\`.`

const HASHES = `Hashes are SHA-256 in lower-case hex; H(x) is the hash of the canonical JSON of x.

| Hash | Of |
| --- | --- |
| \`template\` | H of the list of path and hash of the template's files; \`null\` in the run of a model |
| \`parameters\` | H of the parameters with defaults filled in |
| \`model\` | the bytes of \`model/model.json\` |
| \`inputs\` | H of the list of id and hash of the recorded data |
| \`series\` | H of the list of id and hash of the series index |
| \`bundle\` | H of the list of files in the manifest |
| \`inputHash\` | H of engine version, format version, mode, template, model, inputs and seed: equal hashes, equal series |

The hash of a series is over its values in the order of bins as little-endian binary64, −0 counted as 0 and every undefined
value as \`7ff8000000000000\`. It is the same in every file format, process and machine.`

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
  return [
    page(
      'bundle',
      'Run bundle',
      ABOUT,
      table(['File', 'Holds'], rows),
      '## Formats',
      FORMATS,
      '## Hashes',
      HASHES,
      ...sections,
    ),
  ]
}
