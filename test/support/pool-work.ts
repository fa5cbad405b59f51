import { threadWork } from '../../src/threads/index.ts'

/** Work for a pool: says what it is told to, or comes to the end that it is told to. */
export const work = threadWork(async (given, { tell, gate }) => {
  const { end, values = 1 } = given as { readonly end: string; readonly values?: number }
  tell(`about to ${end}`)
  if (end === 'throw') throw new RangeError('thrown on purpose')
  if (end === 'exit') process.exit(3)
  if (end === 'spin') for (;;);
  if (end === 'hold and spin') await gate.with(1, spin)
  if (end === 'wait') await gate.with(1, () => Promise.resolve())
  const numbers = new Float64Array(values).fill(0.5)
  return { answer: numbers, transfer: [numbers.buffer] }
})

function spin(): never {
  for (;;);
}
