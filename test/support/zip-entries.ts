import { crc32 } from 'node:zlib'

/** What a zip file says of one of its files, and the bytes of it. */
export interface ZipEntry {
  /** Time of its last change, in the two words of DOS. */
  readonly stamp: number
  readonly bytes: Buffer
}

/** Files of a zip file by name, in their order, read by its list of contents; every one is stored as it is. */
export function zipEntries(zip: Buffer): ReadonlyMap<string, ZipEntry> {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  const entries = new Map<string, ZipEntry>()
  let at = zip.readUInt32LE(end + 16)
  for (let i = 0; i < zip.readUInt16LE(end + 10); i++) {
    const [stamp, crc, size] = [at + 12, at + 16, at + 20].map((place) => zip.readUInt32LE(place)) as [
      number,
      number,
      number,
    ]
    const [nameLength, extraLength, noteLength] = [at + 28, at + 30, at + 32].map((place) => zip.readUInt16LE(place))
    const header = zip.readUInt32LE(at + 42)
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength!)
    const begin = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28)
    const bytes = zip.subarray(begin, begin + size)
    if (zip.readUInt16LE(at + 10) !== 0 || crc32(bytes) !== crc) throw new Error(`${name} is not as the list says`)
    entries.set(name, { stamp, bytes })
    at += 46 + nameLength! + extraLength! + noteLength!
  }
  return entries
}
