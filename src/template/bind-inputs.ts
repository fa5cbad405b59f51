import { andThen, checked, problem } from '../base/index.ts'
import type { Checked, Diagnostic, DocPath, ZoneOffset } from '../base/index.ts'
import { shown, spanOfStamps } from '../engine/index.ts'
import type { InputData } from '../engine/index.ts'
import { unknownZone } from './complete-model.ts'
import { filePathProblems, mapForms } from './data-files.ts'
import type { ModelDocument } from './expand-template.ts'
import { ownValue } from './plain-map.ts'
import type { PlainMap } from './plain-map.ts'
import { resolveOffsets } from './resolve-offsets.ts'
import type { Zones } from './zones.ts'

/** A model document that names inputs instead of files, and the inputs by id. */
export interface BoundModel {
  readonly document: ModelDocument
  readonly inputs: ReadonlyMap<string, InputData>
}

const DAY = 86_400_000

/**
 * Model document -> the same with every `{ file: … }` turned into `{ input: in_… }` where it stands. A form whose rows
 * have stamps without offset gets `offsets`: its zone (or the window's) over the time the rows cover, a day more at
 * either end. Files of equal bytes are one input. Complaints: `field-type`, `file-outside`, `file-missing`,
 * `timezone-unknown`, and those of reading stamps.
 *
 * @param found by the path as written in the document
 */
export function bindInputs(
  document: ModelDocument,
  found: ReadonlyMap<string, InputData>,
  zones: Zones,
): Checked<BoundModel> {
  const inputs = new Map<string, InputData>()
  const problems: Diagnostic[] = []
  const bound = mapForms(document, 'file', (form, path) => {
    const data = dataOf(form, path, found)
    const offsets = andThen(data, (input) => offsetsOf(form, input, { path, document, zones }))
    problems.push(...offsets.diagnostics)
    if (data.value === undefined) return form
    const { id } = data.value
    // Files of equal bytes are one input: the first of them stands for all.
    if (!inputs.has(id)) inputs.set(id, data.value)
    return inputForm(form, id, offsets.value ?? [])
  })
  return checked({ document: bound, inputs }, problems)
}

function dataOf(form: PlainMap, path: DocPath, found: ReadonlyMap<string, InputData>): Checked<InputData> {
  const { file } = form
  const at = [...path, 'file']
  if (Object.hasOwn(form, 'input')) {
    return {
      diagnostics: [problem('series-form', path, 'the form names both a file and an input', 'Keep one of them.')],
    }
  }
  if (typeof file !== 'string')
    return { diagnostics: [problem('field-type', at, `file is ${shown(file)}, not a path`)] }
  const outside = filePathProblems(file, at)
  if (outside.length > 0) return { diagnostics: outside }
  const data = found.get(file)
  if (data !== undefined) return { value: data, diagnostics: [] }
  const hint = 'Put it into the folder of the template or model, or give its path from there.'
  return { diagnostics: [problem('file-missing', at, `there is no file ${JSON.stringify(file)}`, hint)] }
}

/** The form in the order of the author, `file` turned into `input`. */
function inputForm(form: PlainMap, id: string, offsets: readonly ZoneOffset[]): PlainMap {
  const entries = Object.entries(form).map(([key, value]): [string, unknown] =>
    key === 'file' ? ['input', id] : [key, value],
  )
  return Object.fromEntries(offsets.length === 0 ? entries : [...entries, ['offsets', offsets]])
}

interface FormPlace {
  readonly path: DocPath
  readonly document: ModelDocument
  readonly zones: Zones
}

/** The local clock of the stamps of a file; none when no stamp is local, or the form brings its own. */
function offsetsOf(form: PlainMap, data: InputData, place: FormPlace): Checked<readonly ZoneOffset[]> {
  const { time, timeFormat = 'iso', offsets } = form
  if (typeof time !== 'string' || typeof timeFormat !== 'string' || offsets !== undefined)
    return { value: [], diagnostics: [] }
  const { document, path } = place
  const own = form['timezone'] !== undefined
  const timezone = own ? form['timezone'] : ownValue(ownValue(document, 'window'), 'timezone')
  return andThen(spanOfStamps(data.text, { time, timeFormat }, path), (span) => {
    if (span === null || typeof timezone !== 'string') return { value: [], diagnostics: [] }
    const clock = place.zones.offsetAt(timezone)
    if (clock === undefined) {
      return { diagnostics: [unknownZone(timezone, own ? [...path, 'timezone'] : ['window', 'timezone'])] }
    }
    // Local time is less than a day away from UTC.
    const start = Math.floor(span.firstMs / 1000) * 1000 - DAY
    return { value: resolveOffsets(start, span.lastMs + DAY, clock), diagnostics: [] }
  })
}
