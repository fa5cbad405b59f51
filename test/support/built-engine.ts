import { readdirSync, readFileSync } from 'node:fs'
import { builtProgram } from './built.ts'

/** The run of order-system that every way of running it has to give. */
export const GOLDEN_RUN = 'golden/runs/order-system/bundle'

/** The files that `flowsim/engine` is made of, by name. */
export function engineFiles(): ReadonlyMap<string, string> {
  builtProgram()
  const names = readdirSync('dist').filter((name) => name.startsWith('engine'))
  return new Map(names.map((name) => [name, readFileSync(`dist/${name}`, 'utf8')]))
}

/** Hashes of the series of the golden run of order-system, by id. */
export function goldenHashes(): Readonly<Record<string, string>> {
  const { series } = JSON.parse(readFileSync(`${GOLDEN_RUN}/series/index.json`, 'utf8')) as {
    series: { id: string; sha256: string }[]
  }
  return Object.fromEntries(series.map(({ id, sha256 }) => [id, sha256]))
}
