import { basename } from 'node:path'
import { didYouMean } from '../base/index.ts'
import { inputDataOf, type ContextConfig } from '../service/index.ts'
import type { CliHost } from './host.ts'
import { readGivenFile } from './read-given-file.ts'
import { usageFailure } from './usage-failure.ts'

/** What a binding may say of its file. */
const READING = ['column', 'time', 'timezone', 'timeFormat', 'resample', 'gaps']

/** A binding of a series parameter to a data file. */
export interface GivenBinding {
  readonly name: string
  readonly data: NonNullable<ContextConfig['inputs']>[number]
  readonly binding: Readonly<Record<string, string>>
}

/**
 * `NAME=FILE?column=count&time=time&resample=sum&gaps=zero` -> the data of the file and how to read them.
 *
 * @throws Failure usage-invalid, or input-invalid for a file that is not there
 */
export function readBinding(text: string, { cwd }: CliHost): GivenBinding {
  const [, name, file, query = ''] = /^([^=]+)=([^?]+)(?:\?(.*))?$/s.exec(text) ?? []
  if (name === undefined || file === undefined) {
    const hint = "Such as --bind 'demandTrace=orders.csv?column=count&time=time'."
    throw usageFailure(`--bind is ${JSON.stringify(text)}, not NAME=FILE`, hint)
  }
  const data = inputDataOf(basename(file), bytesOf(name, file, cwd))
  return { name, data, binding: { input: data.id, ...Object.fromEntries(readings(query)) } }
}

function readings(query: string): readonly (readonly [string, string])[] {
  return query
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const [key = '', value = ''] = part.split(/=(.*)/s)
      if (READING.includes(key)) return [key, decoded(value)]
      throw usageFailure(
        `--bind says ${JSON.stringify(key)} of its file, which it cannot say`,
        didYouMean(key, READING),
      )
    })
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch (error) {
    if (!(error instanceof URIError)) throw error
    throw usageFailure(`--bind says ${JSON.stringify(value)}, where a % does not stand for a sign`, 'Write % as %25.')
  }
}

function bytesOf(name: string, path: string, cwd: string): Uint8Array {
  return readGivenFile({ path, cwd, field: ['telemetry', 'bindings', name], hint: 'Correct its path.' })
}
