/** Media types of the files of a bundle, by extension. */
const BY_EXTENSION: ReadonlyMap<string, string> = new Map([
  ['json', 'application/json'],
  ['csv', 'text/csv; charset=utf-8'],
  ['tsv', 'text/tab-separated-values; charset=utf-8'],
  ['yaml', 'application/yaml'],
  ['ndjson', 'application/x-ndjson'],
  ['parquet', 'application/vnd.apache.parquet'],
  ['arrow', 'application/vnd.apache.arrow.file'],
])

/** Media type of bytes of which nothing is known. */
const ANY = 'application/octet-stream'

/** Media types that files of a bundle may have. */
export const FILE_MEDIA_TYPES = [ANY, ...BY_EXTENSION.values()] as const

/** Media type of a file by the extension of its path; `application/octet-stream` for one that is not known. */
export function mediaTypeOf(path: string): string {
  return BY_EXTENSION.get(/\.([a-z]+)$/.exec(path)?.[1] ?? '') ?? ANY
}
