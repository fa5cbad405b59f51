/** The V8 of Node 20, which the figure was measured with: another counts in other ways. */
const MEASURED = /^11\.3\./

/** Eight times what V8 takes: bytes of bytecode that a function runs through until it is looked at again. */
const INTERRUPT_BUDGET = 8 * 66 * 1024

/** Work that goes on for seconds in the same few functions: what is waited for there is the optimizer. */
const LONG = /^--replications(=|$)/

/**
 * Have V8 optimize a function later than it does by itself (docs/decisions/0031-functions-are-optimized-later.md). Called
 * once the program's compiled code is taken up, which V8 does under its own settings alone.
 *
 * @param argv the words of the command
 */
export function optimizeLater(argv: readonly string[]): void {
  if (!MEASURED.test(process.versions.v8) || argv.some((word) => LONG.test(word))) return
  process.getBuiltinModule('node:v8').setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`)
}
