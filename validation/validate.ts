import { simulate, type SimulateOptions } from '../src/engine/index.ts'
import type { Bench, Case, Family, Row, Scale } from './family.ts'
import { passes } from './family.ts'
import { readingOf } from './reading.ts'

/** A case with its rows. */
export interface CaseResult extends Omit<Case, 'measure'> {
  readonly rows: readonly Row[]
}

/** A family with what its cases gave. */
export interface FamilyResult extends Omit<Family, 'cases'> {
  readonly cases: readonly CaseResult[]
}

/** A row that fails, with where it stands. */
export interface RedRow {
  readonly family: string
  readonly case: string
  readonly row: Row
}

/** A bench that simulates as `flowsim run` does, with what flowsim ships unless `options` say otherwise. */
export function benchOf(scale: Scale, options: SimulateOptions = {}): Bench {
  return {
    scale,
    run(document) {
      const { value: run, diagnostics } = simulate(document, options)
      if (run === undefined) throw new Error(diagnostics.map(({ code, message }) => `${code}: ${message}`).join('; '))
      return readingOf(run)
    },
  }
}

/** Measures every case of some families, in their order. A check of the engine that fails is a red row of its case. */
export function validate(families: readonly Family[], bench: Bench): readonly FamilyResult[] {
  return families.map(({ cases, ...family }) => ({
    ...family,
    cases: cases.map(({ measure, ...one }) => ({ ...one, rows: rowsOf(measure, bench) })),
  }))
}

function rowsOf(measure: Case['measure'], bench: Bench): readonly Row[] {
  const failed = new Map<string, number>()
  const run: Bench['run'] = (document) => {
    const reading = bench.run(document)
    for (const { id, status, breaches } of reading.run.checks) {
      if (status === 'fail') failed.set(id, (failed.get(id) ?? 0) + breaches.length)
    }
    return reading
  }
  const rows = measure({ ...bench, run })
  const breaches = [...failed].map(([id, got]): Row => ({ quantity: `breaches of ${id}`, expected: 0, got, within: 0 }))
  return [...rows, ...breaches]
}

/** The rows in which the engine differs from theory. */
export function redRows(results: readonly FamilyResult[]): readonly RedRow[] {
  return results.flatMap((family) =>
    family.cases.flatMap((one) =>
      one.rows.filter((row) => !passes(row)).map((row) => ({ family: family.id, case: one.id, row })),
    ),
  )
}
