/** The V8 of Node 20, which the figure was measured with: another counts in other ways. */
const MEASURED = /^11\.3\./

/** Eight times what V8 takes: bytes of bytecode that a function runs through until it is looked at again. */
const INTERRUPT_BUDGET = 8 * 66 * 1024

/**
 * Have V8 optimize a function later than it does by itself (docs/decisions/0031-functions-are-optimized-later.md). Called
 * once the program's compiled code is taken up, which V8 does under its own settings alone.
 */
export function optimizeLater(): void {
  if (!MEASURED.test(process.versions.v8)) return
  process.getBuiltinModule('node:v8').setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`)
}
