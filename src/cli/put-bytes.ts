import { randomBytes } from 'node:crypto'
import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Failure } from '../base/index.ts'
import type { BytesAnswer } from '../service/index.ts'
import { cleanText } from './clean.ts'
import type { CliHost } from './host.ts'
import { usageFailure } from './usage-failure.ts'

/** Bytes that people can read as they are. */
const TEXT = /^(?:text\/|application\/(?:json|yaml)(?:;|$))/

/**
 * Write bytes to a file, or to standard output: on a terminal only text, without what a terminal would obey.
 *
 * @param path of the file as it was typed; standard output when it is not given
 * @returns how many bytes were put
 * @throws Failure usage-invalid where they cannot be put; whatever the bytes fail with, and then there is no new file
 */
export async function putBytes(answer: BytesAnswer, path: string | undefined, host: CliHost): Promise<number> {
  let bytes = 0
  async function* counted(): AsyncGenerator<Uint8Array, void> {
    for await (const chunk of answer.chunks) {
      bytes += chunk.length
      yield chunk
    }
  }
  await (path === undefined ? toOutput(answer, counted(), host) : toFile(counted(), path, host))
  return bytes
}

type Chunks = AsyncIterable<Uint8Array>

async function toOutput(answer: BytesAnswer, chunks: Chunks, { terminal }: CliHost): Promise<void> {
  if (!terminal.outIsTerminal) {
    for await (const chunk of chunks) await terminal.outBytes(chunk)
    return
  }
  if (!TEXT.test(answer.mediaType)) {
    const hint = `Put it into a file: --out ${answer.fileName}.`
    throw usageFailure(`the answer is ${answer.mediaType}, which is no text for a terminal`, hint)
  }
  const utf8 = new TextDecoder()
  for await (const chunk of chunks) terminal.out(cleanText(utf8.decode(chunk, { stream: true })))
}

/** Into a file beside the place, then in its place: nobody sees half of it, and what was there stays until then. */
async function toFile(chunks: Chunks, path: string, { cwd }: CliHost): Promise<void> {
  const file = resolve(cwd, path)
  const beside = `${file}.${randomBytes(4).toString('hex')}.part`
  const handle = await placing(path, () => openBeside(path, file, beside))
  try {
    for await (const chunk of chunks) await placing(path, () => handle.writeFile(chunk))
    await placing(path, () => handle.close())
    await placing(path, () => rename(beside, file))
  } catch (error) {
    await handle.close()
    await rm(beside, { force: true })
    throw error
  }
}

/** Nothing but a regular file is replaced: a device or a pipe is not what is meant. */
async function openBeside(path: string, file: string, beside: string): Promise<FileHandle> {
  const there = await stat(file).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  })
  if (there?.isFile() === false) throw usageFailure(`--out is ${JSON.stringify(path)}, which is no regular file`, HINT)
  return open(beside, 'wx')
}

const HINT = 'Give the path of a file that can be written.'

async function placing<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const code = codeOf(error)
    if (error instanceof Failure || code === undefined) throw error
    throw usageFailure(`--out is ${JSON.stringify(path)}, which cannot be written (${code})`, HINT)
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && 'syscall' in error ? String(error.code) : undefined
}
