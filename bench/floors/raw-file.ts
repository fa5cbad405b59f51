import { createHash } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'

/** The least that storing series takes: hash each, write all of them as they lie in memory into one file, hash that. */
export async function writeRaw(path: string, series: readonly Float64Array[]): Promise<void> {
  const whole = createHash('sha256')
  const file = await open(path, 'w')
  try {
    for (const values of series) {
      const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
      createHash('sha256').update(bytes).digest('hex')
      whole.update(bytes)
      await file.write(bytes)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  whole.digest('hex')
}

/** The least that reading them back takes: read the file, hash it, and see its bytes as numbers. */
export async function readRaw(path: string): Promise<Float64Array> {
  const bytes = await readFile(path)
  createHash('sha256').update(bytes).digest('hex')
  return new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 8)
}
