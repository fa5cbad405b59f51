import type { InputData, Model, Occurrence } from './vocabulary/index.ts'
import type { Plan, SeriesSpec } from './plan/index.ts'

/** Rises exactly when some series of some model may change. */
export const ENGINE_VERSION = 1

/** One series of a finished run: what it is, and one value per bin (NaN is undefined). */
export interface Series extends Omit<SeriesSpec, 'column'> {
  readonly values: Float64Array
}

/** Reduction of one series over the bins of the run after its warm-up; null where no bin has a value. */
export interface Summary {
  /** Sum over bins, of flows only. */
  readonly total?: number | null
  readonly mean: number | null
  readonly min: number | null
  readonly max: number | null
  /** The first bin with the greatest value. */
  readonly argmax: number | null
  /** Percentiles, of waitTime, latency, queueDepth and utilization only. */
  readonly p50?: number | null
  readonly p90?: number | null
  readonly p95?: number | null
  readonly p99?: number | null
}

/** A warning of a finished run: one per code and node, edge or named series. */
export interface Warning extends Occurrence {
  readonly code: string
  readonly severity: 'warning' | 'info'
}

/** Outcome of one check over the whole run. */
export interface CheckResult {
  readonly id: string
  readonly status: 'pass' | 'fail'
  /** Where it fails worst; empty when it passes. */
  readonly breaches: readonly { readonly series: string; readonly bin: number; readonly amount: number }[]
}

/** Outcome of one threshold of the author. */
export interface ThresholdResult {
  readonly that: string
  readonly name?: string
  readonly status: 'pass' | 'fail' | 'not-checked'
  /** The statistic's value; null when it is undefined. */
  readonly value: number | null
  /** The bound as text: `at most 500`. */
  readonly bound: string
}

/** What holds a window back most (docs/spec/summaries.md). */
export interface Bottleneck {
  readonly id: string
  readonly kind: string
  /** First and last bin (inclusive) of its longest saturated stretch. */
  readonly from: number
  readonly to: number
  /** How many bins of the window it was saturated. */
  readonly bins: number
  /** Over those bins; null without a capacity. */
  readonly utilization: number | null
  /** Its waiting in those bins as a part of all waiting of all services in the window, 0 to 1. */
  readonly shareOfWaiting: number
  /** One sentence: which, from when to when, and why. */
  readonly text: string
}

/** How well a node kept the promise of its `target` over a range of bins. */
export interface Attainment {
  readonly node: string
  /** Longest wait promised, minutes; null where it is not the same in all bins, or is not known. */
  readonly targetWait: number | null
  /** Part of the work it is promised for, where the model says. */
  readonly targetShare: number | null
  readonly attempts: number | null
  /** Attempts in bins whose waitTime does not exceed the target. */
  readonly withinTarget: number | null
  /** withinTarget / attempts; null where nothing is attempted. */
  readonly attainment: number | null
}

/** A finished run: what was asked (`model`), how it was computed (`plan`) and what came out. */
export interface Run {
  readonly model: Model
  readonly plan: Plan
  /** Those that the run keeps, in code-unit order of their ids. */
  readonly series: readonly Series[]
  /** Of every series, kept or not, by id. */
  readonly summaries: ReadonlyMap<string, Summary>
  readonly warnings: readonly Warning[]
  readonly checks: readonly CheckResult[]
  readonly thresholds: readonly ThresholdResult[]
  readonly bottleneck: Bottleneck | null
  /** Of every node with a target, in the order of ids. */
  readonly attainment: readonly Attainment[]
  /** Recorded data that the model names, by input id. */
  readonly inputs: ReadonlyMap<string, InputData>
}
