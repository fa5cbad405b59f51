import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import { Failure } from '../base/index.ts'
import { basisOf, invoke, type AnswerForm, type BytesAnswer } from '../service/index.ts'
import type { Operation, ServiceContext } from '../service/index.ts'
import { entityTag, namesTag } from './entity-tag.ts'
import { inputOf, type RequestParts } from './input-of.ts'
import type { KeptAnswers } from './kept-answers.ts'
import type { OperationThreads } from './operation-threads.ts'

/** Media type of an answer that is not bytes. */
const JSON_TYPE = 'application/json'

/** What is asked, by whom, and what it is done with. */
export interface Asked {
  readonly operation: Operation
  readonly context: ServiceContext
  /** For operations that have a lane; undefined where they are done in this thread. */
  readonly threads: OperationThreads | undefined
  readonly kept: KeptAnswers
  readonly parts: RequestParts
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** What is asked, once it is read. */
interface Read extends Asked {
  readonly input: Readonly<Record<string, unknown>>
}

/**
 * Answer a request by an operation: in a thread of its lane when it has one, else here.
 *
 * @throws Failure of the operation, and of the threads
 */
export async function answerRequest(asked: Asked): Promise<FastifyReply> {
  const { operation, threads, parts, reply } = asked
  if (threads !== undefined && operation.http!.lane !== undefined) return answerByThread(asked, threads)
  reply.header('cache-control', 'private, no-cache')
  return answerHere({ ...asked, input: inputOf(operation, parts) })
}

async function answerByThread(asked: Asked, threads: OperationThreads): Promise<FastifyReply> {
  const { operation, context, parts, reply } = asked
  const { id, idempotencyKey } = context.request
  const request = { id, idempotencyKey }
  const signal = goneSignal(asked)
  const { json, location } = await threads.answer({ operation, parts, request, context, signal })
  reply.header('cache-control', 'private, no-cache')
  return sendJson(Buffer.from(json.buffer), location, reply)
}

/** Ends what nobody waits for any more. A run that is not in place yet never will be, so that its key is free to ask again. */
function goneSignal({ reply: { raw } }: Asked): AbortSignal {
  const gone = new AbortController()
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort(new Failure('run-cancelled', 'whoever asked has gone'))
  })
  return gone.signal
}

/**
 * Answer a request by an operation in this thread.
 *
 *   1. Form    of the answer, by `Accept`; the usual one when none that is asked for can be given.
 *   2. Tag     where all that the answer depends on is known: who has that answer already is told so.
 *   3. Kept    an answer in JSON that was given before.
 *   4. Answer  as JSON or as bytes.
 *
 * @throws Failure of the operation
 */
async function answerHere(asked: Read): Promise<FastifyReply> {
  const { operation, context, kept, input, request, reply } = asked
  const http = operation.http!
  const { forms = [] } = http
  const form = chosenForm(forms, request)
  const tag = await tagOf(asked, form)
  const known = request.headers['if-none-match']
  if (forms.length > 0) reply.header('vary', 'accept')
  if (tag !== undefined && namesTag(known, tag)) return reply.code(304).header('etag', tag).send()
  const given = tag === undefined ? undefined : kept.get(tag)
  if (given !== undefined && known?.trim() !== '*') return sendJson(given, null, reply.header('etag', tag!))
  const answer = await invoke(operation, context, input)
  // A run that was replaced meanwhile has another basis, and nothing says of which of the two the answer is.
  const certain = tag !== undefined && tag === (await tagOf(asked, form)) ? tag : undefined
  if (certain !== undefined) {
    reply.header('etag', certain)
    if (known?.trim() === '*') return reply.code(304).send()
  }
  if (form !== undefined) return sendBytes(form.write(answer), request, reply)
  if (operation.mediaTypes !== undefined) return sendBytes(answer as BytesAnswer, request, reply)
  const json = Buffer.from(JSON.stringify(answer))
  if (certain !== undefined) kept.put(certain, json)
  return sendJson(json, http.created?.(answer) ?? null, reply)
}

/** As bytes, so that nothing between here and the socket serialises an answer once more. */
function sendJson(json: Buffer, made: string | null, reply: FastifyReply): FastifyReply {
  if (made !== null) reply.code(201).header('location', made)
  return reply.type(`${JSON_TYPE}; charset=utf-8`).send(json)
}

/** The form that is asked for most; undefined for the usual one. */
function chosenForm(forms: readonly AnswerForm[], { headers }: FastifyRequest): AnswerForm | undefined {
  if (forms.length === 0) return undefined
  const types = new Map(forms.map((form) => [form.mediaType.split(';')[0]!, form]))
  const type = new Negotiator({ headers }).mediaType([JSON_TYPE, ...types.keys()])
  return type === undefined ? undefined : types.get(type)
}

async function tagOf({ operation, context, input }: Read, form: AnswerForm | undefined): Promise<string | undefined> {
  const basis = await basisOf(operation, context, input)
  if (basis === undefined) return undefined
  const query = Object.entries(input).sort(([a], [b]) => (a < b ? -1 : 1))
  return entityTag([operation.name, context.versions.flowsim, basis, query, form?.mediaType ?? null])
}

function sendBytes(
  { mediaType, fileName, bytes, chunks }: BytesAnswer,
  { method }: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  reply.header('content-disposition', `inline; filename="${fileName}"`)
  if (bytes !== undefined) reply.header('content-length', bytes)
  // Fewer bytes than were announced, or no end: whoever reads a stream that fails midway knows that it is not whole.
  return reply.type(mediaType).send(Readable.from(method === 'HEAD' ? [] : chunks, { objectMode: false }))
}
