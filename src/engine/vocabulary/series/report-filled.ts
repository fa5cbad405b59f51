import { instantText } from '../../../base/index.ts'
import type { FilledGaps, FormContext } from '../series-form.ts'
import { binLengthMs } from './bin-length.ts'

/** Say which bins were filled: all together for the warnings of the run, and as a diagnostic per stretch. */
export function reportFilled(context: FormContext, policy: string, stretches: FilledGaps['stretches']): void {
  if (stretches.length === 0) return
  const { grid, clock } = context.builder
  const hint = 'Look at the data there; gaps says what bins that lack rows take.'
  context.filled({ stretches })
  for (const { firstBin, lastBin } of stretches) {
    const which =
      firstBin === lastBin ? `bin ${firstBin} lacks rows and is` : `bins ${firstBin} to ${lastBin} lack rows and are`
    const start = instantText(clock.startMs + firstBin * binLengthMs(grid))
    const message = `${which} filled by "${policy}", from ${start} on`
    context.report({ code: 'gap-filled', severity: 'warning', message, path: context.path, hint })
  }
}
