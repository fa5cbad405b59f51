import type { Diagnostic, DocPath } from './diagnostic.ts'

/** What docs/reference/diagnostics.md says of a code. */
export interface DiagnosticDef {
  readonly meaning: string
  readonly fix: string
}

/** Every complaint about an author's input that stops the line. Warnings of finished runs are definitions of their own. */
export const DIAGNOSTICS = {
  'yaml-syntax': {
    meaning: 'The text is not YAML 1.2, or uses a key twice in one map.',
    fix: 'Mend the line named; a key may stand once in a map.',
  },
  'yaml-limit': {
    meaning: 'The document is nested too deeply, too long, or expands too many aliases.',
    fix: 'Write it flatter; generate long arrays into a data file.',
  },
  'field-unknown': {
    meaning: 'A field that does not exist at this place.',
    fix: 'Correct its spelling, or remove it: unknown fields are never ignored.',
  },
  'field-missing': { meaning: 'A field that must be there is not.', fix: 'Add it.' },
  'field-type': { meaning: 'A value of the wrong type.', fix: 'Give a value of the type named.' },
  'field-value': {
    meaning: 'A value outside the range, list or pattern of its field.',
    fix: 'Choose one that is allowed.',
  },
  'template-id': {
    meaning: 'The id in the template is not the name of its folder, or not a template id.',
    fix: 'Give both the same lower-case name with hyphens.',
  },
  'parameter-unknown': {
    meaning: 'The template has no parameter of that name.',
    fix: 'Use a name the template declares.',
  },
  'parameter-missing': { meaning: 'A required parameter has no value.', fix: 'Give it a value.' },
  'parameter-type': { meaning: 'A parameter value of the wrong type.', fix: 'Give a value of the type named.' },
  'parameter-range': {
    meaning: 'A parameter value outside its minimum, maximum, list, pattern or length.',
    fix: 'Choose one that the template allows.',
  },
  'parameter-twice': {
    meaning: 'A parameter has a value and a binding, or a value from two places.',
    fix: 'Keep one of them.',
  },
  'hole-syntax': {
    meaning: 'What stands between ${ and } cannot be read.',
    fix: 'Write a parameter or a formula of parameters.',
  },
  'hole-unknown': {
    meaning: 'A hole names something that is not a parameter.',
    fix: 'Declare the parameter, or correct the name.',
  },
  'hole-value': {
    meaning: 'The formula in a hole has no finite value.',
    fix: 'Change the formula or the parameters it uses.',
  },
  'hole-in-formula': {
    meaning: 'A hole stands inside a longer text that is not a label.',
    fix: 'Make it a named series of its own and use its name in the formula.',
  },
  'timezone-unknown': { meaning: 'Not an IANA time zone.', fix: 'Use a name such as UTC or Europe/Berlin.' },
  'window-range': {
    meaning: 'The window leaves the years 1 to 9999.',
    fix: 'Start later, or use fewer or shorter bins.',
  },
  'id-invalid': {
    meaning: 'An id of a form that is not allowed.',
    fix: 'Use letters, digits and _, not starting with a digit, at most 64.',
  },
  'id-reserved': { meaning: 'An id that has a meaning of its own.', fix: 'Choose another.' },
  'id-duplicate': {
    meaning: 'Two things have the same id, or ids that differ only by case.',
    fix: 'Rename one; two edges with the same ends need an id each.',
  },
  'class-unknown': {
    meaning: 'A name that stands where a class is meant, and is none of the model.',
    fix: 'Correct the name, or declare it under classes.',
  },
  'class-mix': {
    meaning:
      'A plain number of items in a model of several classes does not say how much is of which, or a mix is wrong.',
    fix: 'Give the amount for each class, or a mix beside it whose parts sum to 1.',
  },
  'order-incomplete': {
    meaning: 'A list that must name everyone once leaves one out, names one twice, or names somebody else.',
    fix: 'Name each of them exactly once.',
  },
  'node-unknown': { meaning: 'An edge names a node that does not exist.', fix: 'Correct the name, or add the node.' },
  'resource-unknown': {
    meaning: 'A service uses a resource that does not exist.',
    fix: 'Correct the name, or add the resource.',
  },
  'edge-direction': {
    meaning: 'An edge into a source or out of a sink.',
    fix: 'Turn it round, or use a service or router there.',
  },
  'outlet-unknown': {
    meaning: 'The node has no such outlet.',
    fix: 'Use an outlet of its kind; only services have more than served.',
  },
  'outlet-unused': {
    meaning: 'An edge leaves by an outlet through which nothing can leave with the fields the node has.',
    fix: 'Give the node the field that opens the outlet, or remove the edge.',
  },
  'edge-effort': {
    meaning: 'An effort edge has a share, or an edge that is none leaves by what effort edges alone can copy.',
    fix: 'Leave the share out: effort copies the whole flow; or say effort: true.',
  },
  'router-edge': {
    meaning: 'An edge has a share or classes where a policy of its router parts the work.',
    fix: 'Leave them out, or use the policy shares.',
  },
  'capacity-twice': {
    meaning: 'A service has both capacity and servers.',
    fix: 'Keep one; serviceTime may stand beside either.',
  },
  'patience-twice': {
    meaning: 'A service has both abandonRate and patience.',
    fix: 'Keep one: a part per bin, or a mean time.',
  },
  'block-needs-limit': {
    meaning: 'A service blocks when it is full, but is never full: it has no queueLimit.',
    fix: 'Give it a queueLimit.',
  },
  'block-work': {
    meaning:
      'A service that blocks when it is full has work: how much of a class fits into a room of items is not defined.',
    fix: 'Remove work, or reject what does not fit.',
  },
  'discipline-field': {
    meaning: 'A field that belongs to another discipline, or one that the discipline needs is not there.',
    fix: 'The field priority goes with discipline priority, weights with weighted.',
  },
  'delay-twice': { meaning: 'A delay has both bins and kernel.', fix: 'Keep one of them.' },
  'kernel-sum': { meaning: 'The parts of a kernel do not sum to 1.', fix: 'Make them sum to 1 (within 1e-9).' },
  'series-length': {
    meaning: 'An array has not one value per bin.',
    fix: 'Give exactly as many values as the grid has bins.',
  },
  'series-form': {
    meaning: 'A map that is not one form of series.',
    fix: 'Use exactly one of the keys that name a form.',
  },
  'series-invalid': {
    meaning: 'A series that feeds a field is undefined, negative or out of the range of the field in some bin.',
    fix: 'Mend the series at the bin named; DEFAULT(x, y) gives an undefined x a value.',
  },
  'shares-sum': {
    meaning: 'The shares of an outlet do not sum to 1.',
    fix: 'Make them sum to 1, or leave the share of exactly one edge out: it takes the rest.',
  },
  'formula-syntax': { meaning: 'A formula that cannot be read.', fix: 'Mend it at the character named.' },
  'formula-limit': { meaning: 'A formula that is too long or too deeply nested.', fix: 'Split it into named series.' },
  'series-unknown': {
    meaning: 'A formula names a series that does not exist.',
    fix: 'Correct the name, or add the series.',
  },
  'function-unknown': { meaning: 'A formula calls a function that does not exist.', fix: 'See flowsim functions.' },
  'argument-count': {
    meaning: 'A function is called with too few or too many arguments.',
    fix: 'See flowsim functions.',
  },
  'argument-value': {
    meaning: 'An argument that must be a number written out, a whole one or a list, is not.',
    fix: 'Write the literal the function asks for.',
  },
  'algebraic-loop': {
    meaning: 'Series read each other within one bin, so that none of them can be computed first.',
    fix: 'Open the loop with SHIFT(x, 1) in a formula, or with a lag on an edge.',
  },
  'threshold-unknown': {
    meaning: 'A threshold names a series or a statistic that does not exist.',
    fix: 'Write series#statistic, such as payment.queueDepth#max.',
  },
  'output-unknown': {
    meaning: 'A pattern of outputs or of bands matches no series.',
    fix: 'Write the id of a series, with * for any characters, such as checkout.* or *.queueDepth.',
  },
  'file-missing': {
    meaning: 'A data file that is not in any of the places where it is looked for.',
    fix: 'Correct the path, or add the file.',
  },
  'file-outside': {
    meaning: 'A path that leads out of the places where data files may lie.',
    fix: 'Use a relative path without .. or links.',
  },
  'input-missing': {
    meaning: 'A model names an input that was not given with it.',
    fix: 'Give the input, or name a file.',
  },
  'input-format': {
    meaning: 'A data file that cannot be read as what its name says.',
    fix: 'Give a CSV file with a header line.',
  },
  'input-column': {
    meaning: 'A data file has no such column, or a cell in it is not a number.',
    fix: 'Name a column of the header; mend the row named.',
  },
  'input-rows': {
    meaning: 'The rows of a data file do not fit: their number, their order or their step.',
    fix: 'Give one row per bin, or a time column with rows in order.',
  },
  'input-gap': {
    meaning: 'Bins of the window for which the data file has no row.',
    fix: 'Choose gaps: zero, hold or interpolate, or move the window.',
  },
  'stamp-invalid': {
    meaning: 'A time stamp that cannot be read or does not exist on the local clock.',
    fix: 'Mend the row, or name timeFormat or timezone.',
  },
} as const satisfies Record<string, DiagnosticDef>

/** Name of a row of the table of diagnostics. */
export type DiagnosticCode = keyof typeof DIAGNOSTICS

/** An error about the author's input: one sentence with the offending value, and what to do about it. */
export function problem(code: DiagnosticCode, path: DocPath, message: string, hint?: string): Diagnostic {
  return { code, severity: 'error', message, path, ...(hint === undefined ? {} : { hint }) }
}
