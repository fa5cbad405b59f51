import { Failure, type FailureCode } from '../base/index.ts'
import { MAX_BODY_BYTES } from './read-json.ts'

/** Most characters of one part of a path. */
export const MAX_PART = 512

/** Failures by the codes of fastify's own errors. */
const BY_CODE: Readonly<Record<string, FailureCode>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type-unsupported',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_MAX_PARAM_LENGTH: 'url-too-long',
  FST_ERR_BAD_URL: 'input-invalid',
}

const MESSAGES: Partial<Readonly<Record<FailureCode, string>>> = {
  'media-type-unsupported': 'the body is not application/json',
  'body-too-large': `the body has more than ${MAX_BODY_BYTES} bytes`,
  'url-too-long': `a part of the address has more than ${MAX_PART} characters`,
}

/** An error as a failure. What is a defect stays inside: its message may name files of this machine. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error
  const {
    code = '',
    statusCode = 500,
    message = '',
  } = (error ?? {}) as Partial<{
    code: string
    statusCode: number
    message: string
  }>
  const known = BY_CODE[code] ?? (statusCode >= 400 && statusCode < 500 ? 'input-invalid' : undefined)
  if (known === undefined) return new Failure('internal', 'the request cannot be done')
  return new Failure(known, MESSAGES[known] ?? message)
}

/** What only a log may say of an error; of one from a thread, what it was there. */
export function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return typeof error.cause === 'string' ? error.cause : (error.stack ?? error.message)
}
