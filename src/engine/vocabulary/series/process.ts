import { Type } from '@sinclair/typebox'
import { openDraws } from '../../kernel/index.ts'
import { DRAW_FIELDS, lowerParameters, type DrawFields } from '../draw-fields.ts'
import { PROCESSES } from '../processes/index.ts'
import type { SeriesForm } from '../series-form.ts'

/** Of a process that is asked for means without a draw. */
const NO_KEY = [0, 0] as const

/** Values that are drawn from a stream and hang on those before. */
export const process: SeriesForm = {
  key: 'process',
  doc: 'Draws that hang on those of the bins before.',
  fields: Type.Object({ process: Type.String({ description: 'Name of the process.' }), ...DRAW_FIELDS }),
  variants: PROCESSES,
  example: { process: 'ar1', mean: 100, phi: 0.8, sd: 6, min: 0 },
  tells(form, at) {
    const { sample = 'draw', stream = at.stream } = form as DrawFields
    const drawn = `bin ${at.bin} of the stream ${stream}, after the bins before`
    return `the ${sample === 'mean' ? 'mean of the ' : ''}process ${String(form['process'])}, ${drawn}`
  },
  lower(context, form) {
    const def = PROCESSES.get(String(form['process']))!
    const { sample = 'draw', stream = context.stream } = form as DrawFields
    def.check?.(form, context.path, (diagnostic) => {
      context.report(diagnostic)
    })
    const drawn = sample === 'draw' || def.drawnMean === true
    return context.builder.emit({
      name: 'process',
      now: lowerParameters(context, def, form),
      constants: { process: def.name, sample, stream },
      draws: drawn,
      start: ({ outs: [out], now, key }) => {
        const draws = openDraws(drawn ? key(stream) : NO_KEY)
        const write = def[sample](form)
        return (t0, t1) => {
          write(out!, now, draws, t0, t1)
        }
      },
    })
  },
}
