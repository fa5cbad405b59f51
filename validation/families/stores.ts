import { crossing, extrapolate } from '../extrapolate.ts'
import { row, type Bench, type Case, type Family, type Numbers } from '../family.ts'
import { modelDocument } from '../model-document.ts'
import { numberOf, parametersText, theoryRow } from '../theory-table.ts'
import type { Reading } from '../reading.ts'

const STEP = 0.03125

/** S -> I -> R: what each store releases follows from what was in both at the end of the bin before. */
function epidemic({ run }: Bench): Reading {
  const sir = theoryRow('sd-sir')
  const [S0, I0] = [numberOf(sir, 'S0'), numberOf(sir, 'I0')]
  const susceptible = `SHIFT(susceptible.queueDepth, 1, ${S0})`
  const infectious = `SHIFT(infectious.queueDepth, 1, ${I0})`
  const infections = `${STEP * numberOf(sir, 'contact')} * ${susceptible} * ${infectious} / ${S0}`
  const recoveries = `${STEP / numberOf(sir, 'duration')} * ${infectious}`
  const nodes = {
    susceptible: { kind: 'store', initial: S0, release: infections },
    infectious: { kind: 'store', initial: I0, release: recoveries },
    recovered: { kind: 'sink' },
  }
  const edges = ['susceptible -> infectious', 'infectious -> recovered']
  return run(modelDocument({ nodes, edges, bins: 100 / STEP }))
}

/** Six digits, as many as the source prints. */
const SIX_DIGITS = 5e-6

const sir: Case = {
  id: 'sd-sir',
  parameters: `${parametersText(theoryRow('sd-sir'))}, infections contact S I / 1000`,
  source: theoryRow('sd-sir').source,
  measure(bench) {
    const reading = epidemic(bench)
    const { expect } = theoryRow('sd-sir')
    const infectious = reading.values('infectious.queueDepth')
    const peak = infectious.reduce((best, value, t) => (value > infectious[best]! ? t : best), 0)
    const got: Numbers = { peakT: (peak + 1) * STEP, peakI: infectious[peak]! }
    const found = (quantity: string): number => {
      const [, stock, time] = /^([IS])\((\d+)\)$/.exec(quantity) ?? []
      if (stock === undefined) return got[quantity]!
      const id = stock === 'I' ? 'infectious' : 'susceptible'
      return reading.at(`${id}.queueDepth`, Number(time) / STEP - 1)
    }
    return Object.entries(expect).map(([quantity, expected]) => {
      const value = found(quantity)
      return { quantity, got: value, expected, within: SIX_DIGITS * expected }
    })
  },
}

/** Steps from launch to the peak, each half as long as the one before. */
const BASS_STEPS = [64, 128, 256, 512, 1024, 2048]

/** Bass diffusion with that many steps up to the peak. */
function diffusion({ run }: Bench, steps: number): Numbers {
  const bass = theoryRow('bass')
  const [p, q] = [numberOf(bass, 'p'), numberOf(bass, 'q')]
  const step = bass.expect['tPeak']! / steps
  const left = 'SHIFT(market.queueDepth, 1, 1)'
  const nodes = {
    market: { kind: 'store', initial: 1, release: `${step} * (${p} + ${q} * (1 - ${left})) * ${left}` },
    adopters: { kind: 'sink' },
  }
  const reading = run(modelDocument({ nodes, edges: ['market -> adopters'], bins: steps * 2 }))
  const adopted = reading.values('market.served')
  // Between bins t and t + 1 stands the end of bin t, at (t + 1) steps.
  const steeper = (t: number): number => adopted[t + 1]! - adopted[t]!
  let turn = 0
  while (steeper(turn) > 0) turn += 1
  const from = turn - 2
  const at = from + 1 + crossing([steeper(from), steeper(from + 1), steeper(from + 2), steeper(from + 3)])
  return {
    'F(tPeak)': 1 - reading.at('market.queueDepth', steps - 1),
    // A bin's rate is that at its start.
    peakRate: adopted[steps]! / step,
    tPeak: (at - 0.5) * step,
  }
}

const bass: Case = {
  id: 'bass',
  parameters: `${parametersText(theoryRow('bass'))}; extrapolated from ${BASS_STEPS.join(', ')} steps up to the peak`,
  source: theoryRow('bass').source,
  measure(bench) {
    const { expect } = theoryRow('bass')
    const rounds = BASS_STEPS.map((steps) => diffusion(bench, steps))
    return Object.entries(expect).map(([quantity, expected]) =>
      row(quantity, { got: extrapolate(rounds.map((round) => round[quantity]!)), expected }, 1e-8),
    )
  },
}

/** Models of system dynamics with stores. */
export const stores: Family = {
  id: 'stores',
  title: 'Stocks and flows',
  doc: 'Stores whose release is a formula of the bin before are the method of Euler with a step of one bin. The epidemic is compared with another program that takes the same step; for Bass diffusion, which has a closed form, the error of the step is extrapolated away.',
  random: false,
  cases: [sir, bass],
}
