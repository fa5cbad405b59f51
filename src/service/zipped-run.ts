import { makeZip, predictLength } from 'client-zip'
import { byCodeUnit } from '../base/index.ts'
import { canonicalJson, encodeReceipt, MANIFEST_PATH, portableReceipt, RECEIPT_PATH } from '../bundle/index.ts'
import type { BytesAnswer } from './bytes-answer.ts'
import { bytesOf, checkBytes } from './checked-bytes.ts'
import type { ServiceContext } from './context.ts'

/** Media type of a run in one file. */
export const ZIP_MEDIA_TYPE = 'application/zip'

/** A file that is packed. */
interface PackedFile {
  readonly path: string
  readonly bytes: number
  readonly chunks: AsyncGenerator<Uint8Array, void>
}

/**
 * A run as a zip file: one folder of its name, with all files of its manifest, the manifest, and the receipt without what
 * tells of the machine. Nothing in it depends on the machine or the time of packing, so that the same run and receipt
 * are the same bytes: files are stored as they are, because compressors differ from version to version.
 *
 * Every file is checked before the first byte is given, and once more as it is packed.
 *
 * @throws Failure run-not-found, bundle-corrupt, format-unsupported; bundle-corrupt also while the bytes are taken
 */
export async function zippedRun({ store }: ServiceContext, runId: string): Promise<BytesAnswer> {
  const bundle = await store.open(runId)
  const receipt = encodeReceipt(portableReceipt(await store.receipt(runId)))
  const manifest = new TextEncoder().encode(canonicalJson(bundle.manifest))
  for (const file of bundle.manifest.files) await checkBytes(bundle, file)
  const packed: readonly PackedFile[] = [
    ...bundle.manifest.files.map((file) => ({ ...file, chunks: bytesOf(bundle, file) })),
    { path: MANIFEST_PATH, bytes: manifest.length, chunks: piecesOf(manifest) },
    { path: RECEIPT_PATH, bytes: receipt.length, chunks: piecesOf(receipt) },
  ].sort((a, b) => byCodeUnit(a.path, b.path))
  const entries = packed.map(({ path, bytes, chunks }) => ({
    name: `${runId}/${path}`,
    input: chunks,
    size: bytes,
    lastModified: someNoon(),
  }))
  return {
    mediaType: ZIP_MEDIA_TYPE,
    fileName: `${runId}.zip`,
    bytes: Number(predictLength(entries)),
    chunks: zipOf(entries, packed),
  }
}

/**
 * One time for every file. Zip files name local times, so that this is one of local parts, on the first day they can
 * name, at noon, which no zone leaves out.
 */
function someNoon(): Date {
  return new Date(1980, 0, 1, 12)
}

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield await Promise.resolve(bytes)
}

/** Closes what is open of the files also when nobody takes the rest. */
async function* zipOf(
  entries: Parameters<typeof makeZip>[0],
  packed: readonly PackedFile[],
): AsyncGenerator<Uint8Array, void> {
  try {
    yield* makeZip(entries)
  } finally {
    await Promise.all(packed.map(({ chunks }) => chunks.return()))
  }
}
