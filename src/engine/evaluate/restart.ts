import { startOp, type Finding, type Frame, type Op, type Step, type StreamKeys } from '../plan/index.ts'
import type { StartedUnit } from './evaluate.ts'
import { NO_KEYS } from './frame.ts'
import type { Unit } from './near-units.ts'

/** Units that are evaluated again and again, in their order, on the same columns. */
export interface Restarted {
  /** Turn to the next evaluation, and to the keys of its draws: nothing is found yet. */
  begin(keys: StreamKeys): void
  /** A unit whose ops are started; those whose steps begin anew were started once for all. */
  unit(u: number): StartedUnit
  /** What was found wrong with the data since it began, in the order of the ops. */
  found(): readonly Finding[]
}

/** An op, and what it finds. */
interface Restart {
  readonly op: Op
  readonly frame: Frame
  readonly findings: Finding[]
}

/** Start units on the columns of a frame, for any number of evaluations. */
export function restartUnits(units: readonly Unit[], frame: Frame): Restarted {
  let keys = NO_KEYS
  const key: StreamKeys = (stream) => keys(stream)
  const restarts = units.map(({ ops }) => ops.map((op) => restartOf(op, frame, key)))
  const started = units.map(({ kind }, u): { kind: Unit['kind']; steps: Step[] } => ({
    kind,
    steps: restarts[u]!.map(({ op, frame: own }) => (op.start.anew === true ? startOp(op, own) : nothing)),
  }))
  // Where in its unit each op stands that is started for every evaluation.
  const again = restarts.map((unit) => [...unit.keys()].filter((i) => unit[i]!.op.start.anew !== true))
  const all = restarts.flat()
  // Others find nothing: an op says what it may find when it is started.
  const finders = all.filter(({ op, findings }) => op.start.anew !== true || findings.length > 0)
  return {
    begin(next) {
      keys = next
      for (const { op, findings } of finders) {
        if (op.start.anew !== true) findings.length = 0
        for (const finding of findings) {
          finding.firstBin = -1
          finding.value = NaN
          finding.count = 0
        }
      }
    },
    unit(u) {
      const unit = started[u]!
      if (again[u]!.length === 0) return unit
      for (const i of again[u]!) {
        const { op, frame: own } = restarts[u]![i]!
        unit.steps[i] = startOp(op, own)
      }
      return unit
    },
    found: () => finders.flatMap(({ findings }) => findings.filter(({ count }) => count > 0)),
  }
}

const nothing: Step = () => undefined

function restartOf(op: Op, frame: Frame, key: StreamKeys): Restart {
  const findings: Finding[] = []
  return { op, findings, frame: { ...frame, key, note: (finding) => void findings.push(finding) } }
}
