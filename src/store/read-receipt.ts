import {
  decodeReceipt,
  RECEIPT_PATH,
  textOfFile,
  type BundleSource,
  type Decoded,
  type Receipt,
} from '../bundle/index.ts'

/** Receipt of a run. The name of the run's directory is its id, whatever the receipt says. */
export async function readReceipt(source: BundleSource, runId: string): Promise<Decoded<Receipt>> {
  const text = await textOfFile(source, RECEIPT_PATH)
  const decoded = text.problem === undefined ? decodeReceipt(text.value) : text
  return decoded.problem === undefined ? { value: { ...decoded.value, runId } } : decoded
}
