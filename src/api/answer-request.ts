import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import { basisOf, invoke, type AnswerForm, type BytesAnswer } from '../service/index.ts'
import type { Operation, ServiceContext } from '../service/index.ts'
import { entityTag, namesTag } from './entity-tag.ts'

/** Media type of an answer that is not bytes. */
const JSON_TYPE = 'application/json'

/** What is asked, by whom, and what it is done with. */
export interface Asked {
  readonly operation: Operation
  readonly context: ServiceContext
  readonly input: Readonly<Record<string, unknown>>
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/**
 * Answer a request by an operation.
 *
 *   1. Form    of the answer, by `Accept`; the usual one when none that is asked for can be given.
 *   2. Tag     where all that the answer depends on is known: who has that answer already is told so.
 *   3. Answer  as JSON or as bytes.
 *
 * @throws Failure of the operation
 */
export async function answerRequest(asked: Asked): Promise<FastifyReply> {
  const { operation, context, input, request, reply } = asked
  const http = operation.http!
  const { forms = [] } = http
  const form = chosenForm(forms, request)
  const tag = await tagOf(asked, form)
  const known = request.headers['if-none-match']
  reply.header('cache-control', 'private, no-cache')
  if (forms.length > 0) reply.header('vary', 'accept')
  if (tag !== undefined && namesTag(known, tag)) return reply.code(304).header('etag', tag).send()
  const answer = await invoke(operation, context, input)
  // A run that was replaced meanwhile has another basis, and nothing says of which of the two the answer is.
  if (tag !== undefined && tag === (await tagOf(asked, form))) {
    reply.header('etag', tag)
    if (known?.trim() === '*') return reply.code(304).send()
  }
  const made = http.created?.(answer) ?? null
  if (made !== null) reply.code(201).header('location', made)
  if (form !== undefined) return sendBytes(form.write(answer), request, reply)
  if (operation.mediaTypes !== undefined) return sendBytes(answer as BytesAnswer, request, reply)
  // As bytes, so that nothing between here and the socket serialises an answer once more.
  return reply.type(`${JSON_TYPE}; charset=utf-8`).send(Buffer.from(JSON.stringify(answer)))
}

/** The form that is asked for most; undefined for the usual one. */
function chosenForm(forms: readonly AnswerForm[], { headers }: FastifyRequest): AnswerForm | undefined {
  if (forms.length === 0) return undefined
  const types = new Map(forms.map((form) => [form.mediaType.split(';')[0]!, form]))
  const type = new Negotiator({ headers }).mediaType([JSON_TYPE, ...types.keys()])
  return type === undefined ? undefined : types.get(type)
}

async function tagOf({ operation, context, input }: Asked, form: AnswerForm | undefined): Promise<string | undefined> {
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
  reply.headers({ 'content-length': bytes, 'content-disposition': `inline; filename="${fileName}"` })
  // Fewer bytes than were announced: whoever reads a stream that fails midway knows that it is not whole.
  return reply.type(mediaType).send(Readable.from(method === 'HEAD' ? [] : chunks, { objectMode: false }))
}
