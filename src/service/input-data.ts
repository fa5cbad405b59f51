import { Failure, problem } from '../base/index.ts'
import type { InputData } from '../engine/index.ts'
import { nodeSha256 } from '../store/index.ts'
import { MOST_FILE_BYTES, readInside } from './read-inside.ts'

/**
 * Recorded data from the bytes of a file.
 *
 * @param file name as the author knows it; its ending says the format
 * @throws Failure input-invalid for bytes that are not UTF-8
 */
export function inputDataOf(file: string, bytes: Uint8Array): InputData {
  const text = decoded(file, bytes)
  const hasher = nodeSha256()
  // Of the text and not of the bytes: with a byte order mark they differ, and a bundle keeps the text.
  hasher.update(new TextEncoder().encode(text))
  return { id: `in_${hasher.hex().slice(0, 16)}`, extension: extensionOf(file), text }
}

function decoded(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) throw unreadable(`the file ${JSON.stringify(file)} is not UTF-8 text`)
    throw error
  }
}

function extensionOf(file: string): string {
  return /\.([A-Za-z0-9]{1,16})$/.exec(file)?.[1]?.toLowerCase() ?? 'txt'
}

/**
 * The data file of a path from the first of the folders that has it, or undefined when none has.
 *
 * @throws Failure input-invalid for a file that is too large or not UTF-8
 */
export function findInput(folders: readonly string[], file: string): InputData | undefined {
  for (const folder of folders) {
    const found = readInside(folder, file)
    if (found === undefined) continue
    if (found.tooLarge === undefined) return inputDataOf(file, found.bytes)
    const size = `${found.tooLarge} bytes, more than ${MOST_FILE_BYTES}`
    throw unreadable(`the file ${JSON.stringify(file)} has ${size}`)
  }
  return undefined
}

function unreadable(message: string): Failure {
  return new Failure('input-invalid', message, { diagnostics: [problem('input-format', [], message)] })
}
