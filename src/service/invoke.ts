import type { Static, TObject } from '@sinclair/typebox'
import { Failure } from '../base/index.ts'
import { schemaProblems, validatorOf, type CompiledValidator, type Validator } from '../engine/index.ts'
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
  const validate = await validatorFor(operation)
  const diagnostics = schemaProblems(validate(input), operation.input, input)
  if (diagnostics.length > 0) {
    throw new Failure('input-invalid', `the input of ${operation.name} does not pass validation`, { diagnostics })
  }
  try {
    return await operation.run(context, input as Static<TObject>)
  } catch (error) {
    if (error instanceof Failure && error.code === 'bundle-corrupt') context.tell(corruptEvent(error, context, input))
    throw error
  }
}

function corruptEvent({ members }: Failure, { request }: ServiceContext, input: unknown): CorruptEvent {
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
