import { readFileSync } from 'node:fs'
import { chainByHand } from '../floors/service-chain.ts'
import { writeRaw } from '../floors/raw-file.ts'

/**
 * The least that a whole run takes: evaluate the chain by the hand-written loop, hash each series, write all of them into
 * one file, hash that. The plan of it is a JSON file: {@link WholeRunPlan}.
 */
export async function wholeRun([file]: readonly string[]): Promise<void> {
  const { demand, services, series, out } = JSON.parse(readFileSync(file!, 'utf8')) as WholeRunPlan
  const bytes = readFileSync(demand)
  const values = new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
  const computed = chainByHand(values, services)
  const zero = new Float64Array(values.length)
  // A series that the loop does not compute is a constant, and is written all the same.
  await writeRaw(
    out,
    series.map((id) => (id === 'demand' ? values : (computed.get(id) ?? zero))),
  )
}

/** What {@link wholeRun} is to do. */
export interface WholeRunPlan {
  /** A file of the demand, binary64. */
  readonly demand: string
  readonly services: number
  /** What is written: series as the loop names them. */
  readonly series: readonly string[]
  readonly out: string
}
