/** A part of a measurement that needs a process or a thread of its own. */
type Child = (args: readonly string[]) => void | Promise<void>

/** Children by name, each loaded when it is asked for, so that none pays for another. */
const CHILDREN: Readonly<Record<string, () => Promise<Child>>> = {
  memory: async () => (await import('./memory.ts')).memory,
  'whole-run': async () => (await import('./whole-run.ts')).wholeRun,
  evaluations: async () => (await import('./evaluations.ts')).evaluations,
}

/** Do what the child of that name does. */
export async function runChild([name = '', ...args]: readonly string[]): Promise<void> {
  const load = CHILDREN[name]
  if (load === undefined) throw new Error(`no child "${name}"`)
  await (
    await load()
  )(args)
}
