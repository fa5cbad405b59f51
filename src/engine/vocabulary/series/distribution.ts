import { Type } from '@sinclair/typebox'
import { drawColumn, meanColumn, openDraws, turnToStream } from '../../kernel/index.ts'
import { anew } from '../../plan/index.ts'
import { DISTRIBUTIONS } from '../distributions/index.ts'
import { DRAW_FIELDS, lowerParameters, type DrawFields } from '../draw-fields.ts'
import type { SeriesForm } from '../series-form.ts'

/** A value of a distribution in every bin, drawn from a stream; or its mean. */
export const distribution: SeriesForm = {
  key: 'distribution',
  doc: 'Each bin a draw of a distribution, on its own, or the mean. Its parameters may be series.',
  fields: Type.Object({ distribution: Type.String({ description: 'Name of the distribution.' }), ...DRAW_FIELDS }),
  variants: DISTRIBUTIONS,
  example: { distribution: 'poisson', mean: 100 },
  tells(form, at) {
    const { sample = 'draw', stream = at.stream } = form as DrawFields
    const name = String(form['distribution'])
    const law = `${name}(${Object.keys(DISTRIBUTIONS.get(name)!.fields.properties).join(', ')})`
    return sample === 'mean' ? `the mean of ${law}` : `a draw of ${law}, bin ${at.bin} of the stream ${stream}`
  },
  lower(context, form) {
    const def = DISTRIBUTIONS.get(String(form['distribution']))!
    const { sample = 'draw', stream = context.stream } = form as DrawFields
    def.check?.(form, context.path, (diagnostic) => {
      context.report(diagnostic)
    })
    const parameters = lowerParameters(context, def, form)
    const { builder } = context
    if (sample === 'mean') {
      return builder.emit({
        name: 'mean',
        now: parameters,
        constants: { distribution: def.name },
        start: anew(({ outs: [out], now }) => {
          const mean = def.mean(form)
          return (t0, t1) => {
            meanColumn(out!, now, mean, t0, t1)
          }
        }),
      })
    }
    return builder.emit({
      name: 'draw',
      now: parameters,
      constants: { distribution: def.name, stream },
      draws: true,
      start: anew(({ outs: [out], now, key }) => {
        const draws = openDraws()
        const sampler = def.sampler(form)
        return (t0, t1) => {
          if (t0 === 0) turnToStream(draws, key(stream))
          drawColumn(out!, now, sampler, draws, t0, t1)
        }
      }),
    })
  },
}
