import type { WarningDef } from '../warning-def.ts'
import { occurrence, whenText } from './occurrence.ts'

/** Recorded data had gaps, and the model said how to fill them. */
export const gapFilled: WarningDef = {
  code: 'gap-filled',
  severity: 'warning',
  doc: 'Recorded data have no row for some bins, which were filled as the field gaps says.',
  fix: 'Look whether the filled bins matter, or move the window to where the data are whole.',
  find({ model, fills }) {
    const owners = [...new Set(fills.map((fill) => fill.owner))]
    return owners.map((owner) => {
      const stretches = fills.filter((fill) => fill.owner === owner).sort((a, b) => a.firstBin - b.firstBin)
      const bins = stretches.reduce((sum, { firstBin, lastBin }) => sum + lastBin - firstBin + 1, 0)
      const when = whenText(model, stretches)
      return occurrence(owner, {
        stretches,
        worst: null,
        message: `${bins === 1 ? 'a bin' : `${bins} bins`} of the recorded data of ${owner} ${bins === 1 ? 'is' : 'are'} filled, ${when}`,
        hint: 'Look whether these bins matter, or move the window to where the data are whole.',
      })
    })
  },
}
