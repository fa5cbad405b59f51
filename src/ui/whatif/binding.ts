import type { Values } from './material.ts'

/** A parameter that is bound to recorded data, as a run records it. */
export interface Binding {
  readonly input: string
}

/** Whether a value of a parameter says which recorded data it is bound to. */
export function isBinding(value: unknown): value is Binding {
  return typeof value === 'object' && value !== null && /^in_[0-9a-f]{16}$/.test(String((value as Values)['input']))
}
