import type { Asked } from '../api/client.ts'

/** How a run can come about. */
export const MODES = ['simulation'] as const

/** What a run is made with besides its parameters, as it is typed. */
export interface RunChoices {
  readonly mode: (typeof MODES)[number]
  readonly seed: string
  readonly replications: string
  readonly tags: string
  /** Whether its id is made from what goes in. */
  readonly sameId: boolean
}

/** What nobody has chosen yet. */
export const USUAL_CHOICES: RunChoices = { mode: 'simulation', seed: '', replications: '', tags: '', sameId: false }

/** The request for a run of these parameters and choices. A text that is no number is sent as it is, to be judged. */
export function requestOf(
  what: { readonly templateId: string; readonly parameters: Readonly<Record<string, unknown>> },
  { mode, seed, replications, tags, sameId }: RunChoices,
): Asked<'createRun'> {
  const words = wordsOf(tags)
  return {
    ...what,
    mode,
    ...(seed.trim() === '' ? {} : { seed: numberOr(seed) }),
    ...(words.length === 0 ? {} : { tags: words }),
    options: {
      ...(sameId ? { deterministicRunId: true } : {}),
      ...(replications.trim() === '' ? {} : { replications: numberOr(replications) as number }),
    },
  }
}

/** The words of a line, each once. */
export function wordsOf(line: string): string[] {
  return [...new Set(line.split(/[\s,]+/).filter((word) => word !== ''))]
}

function numberOr(text: string): number | string {
  const said = text.trim()
  return said !== '' && Number.isFinite(Number(said)) ? Number(said) : text
}
