import { Type, type Static } from '@sinclair/typebox'
import { problem, type Checked } from '../../../base/index.ts'
import { observedValues, type ObservedValues } from '../../observed/index.ts'
import type { Column } from '../../plan/index.ts'
import type { FormContext, SeriesForm } from '../series-form.ts'
import { binLengthMs } from './bin-length.ts'
import { reportFilled } from './report-filled.ts'

/** What both forms say of the data, wherever they lie. */
const READING = {
  column: Type.Optional(Type.String({ minLength: 1, description: 'Column of the values; not needed to count rows.' })),
  time: Type.Optional(
    Type.String({
      minLength: 1,
      description: 'Column of the stamps; without it, row i is bin i and their number must match.',
    }),
  ),
  timezone: Type.Optional(
    Type.String({ minLength: 1, description: 'IANA zone of stamps without offset; that of the window unless given.' }),
  ),
  timeFormat: Type.Optional(
    Type.String({
      minLength: 1,
      description: 'iso (default), epoch-s, epoch-ms, or a pattern of yyyy MM dd HH mm ss SSS.',
    }),
  ),
  resample: Type.Optional(
    Type.Union(
      [Type.Literal('sum'), Type.Literal('mean'), Type.Literal('last'), Type.Literal('max'), Type.Literal('count')],
      {
        description:
          'How rows become bins: gathered when no longer than a bin, else spread (sum) or held; sum unless given.',
      },
    ),
  ),
  gaps: Type.Optional(
    Type.Union([Type.Literal('error'), Type.Literal('zero'), Type.Literal('hold'), Type.Literal('interpolate')], {
      description: 'What a bin that lacks rows takes; error unless given.',
    }),
  ),
}

const INPUT_FIELDS = Type.Object({
  input: Type.String({
    pattern: '^in_[0-9a-f]{16}$',
    description: 'Id of the data: in_ and 16 hex digits of their hash.',
  }),
  ...READING,
  offsets: Type.Optional(
    Type.Array(
      Type.Object(
        {
          fromUtc: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$' }),
          offsetMinutes: Type.Number({ minimum: -1440, maximum: 1440 }),
        },
        { additionalProperties: false },
      ),
      { minItems: 1, description: 'The local clock of stamps without offset, over the time the rows cover.' },
    ),
  ),
})

/** Recorded data that were given with the model. */
export const observedInput: SeriesForm = {
  key: 'input',
  doc: 'Recorded data given with the model, one column of a CSV file, brought to the bins of the grid.',
  fields: INPUT_FIELDS,
  example: { input: 'in_0123456789abcdef', column: 'count', time: 'time', resample: 'sum', gaps: 'zero' },
  lower: (context, form) => lowerInput(context, form as Static<typeof INPUT_FIELDS>),
}

/** Recorded data in a file: before the engine sees it, the file is read and the form says `input` instead. */
export const observedFile: SeriesForm = {
  key: 'file',
  doc: 'Recorded data in a file beside the template or model: becomes an input when the model is made.',
  fields: Type.Object({ file: Type.String({ minLength: 1, description: 'Relative path of the file.' }), ...READING }),
  example: { file: 'arrivals.csv', column: 'count', time: 'time', resample: 'sum', gaps: 'zero' },
  lower: (context, form) => {
    const message = `the file "${String(form['file'])}" has not been read into an input`
    const hint = 'Give the data as an input and name its id.'
    context.report(problem('input-missing', [...context.path, 'file'], message, hint))
    return context.builder.constant(0)
  },
}

function lowerInput(context: FormContext, form: Static<typeof INPUT_FIELDS>): Column {
  const read = readInput(context, form)
  for (const diagnostic of read.diagnostics) context.report(diagnostic)
  if (read.value === undefined) return context.builder.constant(0)
  reportFilled(context, form.gaps ?? 'error', read.value.filled)
  return context.builder.input(read.value.values)
}

function readInput(
  { builder, window, inputs, path }: FormContext,
  form: Static<typeof INPUT_FIELDS>,
): Checked<ObservedValues> {
  const place = [...path, 'input']
  const data = inputs.get(form.input)
  if (data === undefined) {
    const message = `no input "${form.input}" is given with the model`
    return { diagnostics: [problem('input-missing', place, message, 'Give the input, or name a file.')] }
  }
  if (data.extension !== 'csv') {
    const message = `the data are "${data.extension}", not csv`
    return { diagnostics: [problem('input-format', place, message, 'Give a CSV file.')] }
  }
  const clock = { startMs: builder.clock.startMs, timezone: window.timezone, offsets: window.offsets, path }
  return observedValues(data.text, form, { bins: builder.grid.bins, binMs: binLengthMs(builder.grid), clock })
}
