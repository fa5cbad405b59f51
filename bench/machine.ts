import { cpus, totalmem } from 'node:os'

/** What figures depend on; says nothing of whose machine it is. */
export interface Machine {
  readonly cores: number
  readonly model: string
  readonly memoryGiB: number
  readonly node: string
  readonly platform: string
}

/** The machine that this runs on. */
export function thisMachine(): Machine {
  const all = cpus()
  return {
    cores: all.length,
    model: all[0]?.model.trim() ?? 'unknown',
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
  }
}
