import type { Static, TObject } from '@sinclair/typebox'
import { Failure } from '../base/index.ts'
import { schemaProblems, validatorOf, type CompiledValidator, type Validator } from '../engine/index.ts'
import type { BytesAnswer } from './bytes-answer.ts'
import type { ServiceContext } from './context.ts'
import type { Operation } from './operation.ts'
import type { CorruptEvent } from './service-event.ts'
import { OPERATIONS } from './operations/index.ts'
import * as compiled from './validators.generated.js'

/**
 * Check the input of an operation by its schema, then run it. Nothing is coerced, unknown fields are never dropped.
 *
 * @throws Failure input-invalid with every problem of the input, and those of the operation
 */
export async function invoke(operation: Operation, context: ServiceContext, input: unknown): Promise<unknown> {
  const checked = await checkedInput(operation, input)
  return telling(context, checked, async (tell) => {
    const answer = await operation.run(context, checked)
    return operation.mediaTypes === undefined ? answer : toldBytes(answer as BytesAnswer, tell)
  })
}

/**
 * What the answer of an operation depends on besides its input; undefined when that cannot be told without making it.
 *
 * @throws Failure input-invalid with every problem of the input, and those of the operation
 */
export async function basisOf(
  operation: Operation,
  context: ServiceContext,
  input: unknown,
): Promise<readonly string[] | undefined> {
  const { http } = operation
  if (http?.basis === undefined) return undefined
  const checked = await checkedInput(operation, input)
  return telling(context, checked, () => http.basis!(context, checked))
}

type Input = Static<TObject>

async function checkedInput(operation: Operation, input: unknown): Promise<Input> {
  const validate = await validatorFor(operation)
  const diagnostics = schemaProblems(validate(input), operation.input, input)
  if (diagnostics.length === 0) return input as Input
  throw new Failure('input-invalid', `the input of ${operation.name} does not pass validation`, { diagnostics })
}

type Tell = (error: unknown) => void

/** Does work of an operation, and tells of a bundle that turns out to be corrupt. */
async function telling<T>(context: ServiceContext, input: Input, work: (tell: Tell) => Promise<T>): Promise<T> {
  const tell: Tell = (error) => {
    if (error instanceof Failure && error.code === 'bundle-corrupt') context.tell(corruptEvent(error, context, input))
  }
  try {
    return await work(tell)
  } catch (error) {
    tell(error)
    throw error
  }
}

/** The same bytes; what is wrong with them may turn out as late as they are taken. */
function toldBytes(answer: BytesAnswer, tell: Tell): BytesAnswer {
  async function* chunks(): AsyncGenerator<Uint8Array, void> {
    try {
      yield* answer.chunks
    } catch (error) {
      tell(error)
      throw error
    }
  }
  return { ...answer, chunks: chunks() }
}

function corruptEvent({ members }: Failure, { request }: ServiceContext, input: Input): CorruptEvent {
  // The field of every operation on a stored run (run-id-field.ts).
  const { id: runId } = input as { id?: unknown }
  const { file } = members
  return {
    event: 'bundle.corrupt',
    requestId: request.id,
    ...(typeof runId === 'string' ? { runId } : {}),
    ...(typeof file === 'string' ? { file } : {}),
  }
}

/** The validator that was compiled when flowsim was built; for an operation of a caller's own, ajv compiles it here. */
async function validatorFor(operation: Operation): Promise<Validator> {
  const shipped = OPERATIONS.includes(operation) ? byName.get(`${operation.name}Input`) : undefined
  if (shipped !== undefined) return validatorOf(shipped)
  const { Ajv } = await import('ajv')
  const ajv = new Ajv({ allErrors: true, discriminator: true, strict: false })
  return validatorOf(ajv.compile(operation.input) as CompiledValidator)
}

const byName = new Map<string, CompiledValidator>(Object.entries(compiled as Record<string, CompiledValidator>))
