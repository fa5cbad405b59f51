import type { Static, TSchema } from '@sinclair/typebox'
import { Value } from '@sinclair/typebox/value'
import { contentProblem, type Decoded } from './problem.ts'

/** Version of the files and fields of a bundle: rises when they change. */
export const FORMAT_VERSION = 1

/** Value of a JSON file of a bundle, when it is JSON of a known format version and as its schema says. */
export function decodeJson<S extends TSchema>(file: string, schema: S, text: string): Decoded<Static<S>> {
  const value = parsed(text)
  if (value === undefined) return contentProblem(file, `file "${file}" is not JSON`)
  const version = formatVersionOf(value)
  if (hasVersion(schema) && version !== undefined && version !== FORMAT_VERSION) {
    const message = `file "${file}" has format version ${JSON.stringify(version)}, and only ${FORMAT_VERSION} is known`
    return { problem: { kind: 'format', file, message } }
  }
  if (Value.Check(schema, value)) return { value }
  return contentProblem(file, `file "${file}" is not as its schema says at "${firstOffence(schema, value)}"`)
}

/** Whether files of that schema say of which format they are. */
function hasVersion({ properties }: TSchema): boolean {
  return typeof properties === 'object' && properties !== null && 'formatVersion' in properties
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function formatVersionOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as { formatVersion?: unknown }).formatVersion : undefined
}

function firstOffence(schema: TSchema, value: unknown): string {
  const offence = Value.Errors(schema, value).First()
  return offence === undefined || offence.path === '' ? '/' : offence.path
}
