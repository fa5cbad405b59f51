import { table } from '../layout.ts'
import { counted, moreText, page } from './parts.ts'
import type { Screen } from './screen.ts'

/** What the operation listRuns answers. */
interface Runs {
  readonly items: readonly {
    readonly runId: string
    readonly createdUtc: string
    readonly templateId: string | null
    readonly warningCount: number
    readonly tags: readonly string[]
    readonly pinned: boolean
  }[]
  readonly nextCursor: string | null
  readonly damaged: readonly string[]
}

/** Flags that leave some runs out. */
const FILTERS = [
  'template-id',
  'mode',
  'tag',
  'status',
  'warnings',
  'no-warnings',
  'created-after',
  'created-before',
  'text',
  'cursor',
]

/** The runs, newest first, with their age. */
export function showRuns({ items, nextCursor, damaged }: Runs, screen: Screen): string {
  const { paint, now, again } = screen
  if (items.length === 0 && damaged.length === 0) {
    if (FILTERS.some((flag) => screen.flags.has(flag))) return page('No run is like that.')
    return page(`There are no runs yet.\n${again('run --template-id order-system')} makes one`)
  }
  const rows = items.map(({ runId, createdUtc, templateId, warningCount, tags, pinned }) => [
    runId,
    ageText(now - Date.parse(createdUtc)),
    templateId ?? 'model',
    warningCount === 0 ? '–' : String(warningCount),
    tags.join(', '),
    pinned ? 'pinned' : '',
  ])
  const head = [
    { title: 'run' },
    { title: 'age', align: 'right' },
    { title: 'template' },
    { title: 'warnings', align: 'right' },
    { title: 'tags' },
    { title: '' },
  ] as const
  const broken = damaged.map((runId) => `  ${runId}  ${paint.dim(again(`runs verify ${runId}`))}`).join('\n')
  const lost = damaged.length === 0 ? '' : `${paint.red(counted(damaged.length, 'run'))} cannot be read:\n${broken}`
  return page(items.length === 0 ? '' : table(head, rows, paint.dim), moreText(nextCursor, screen), lost)
}

/** An age in its largest whole unit: `5 s`, `12 min`, `3 h`, `4 d`. */
function ageText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  if (seconds < 60) return `${seconds} s`
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min`
  return seconds < 86_400 ? `${Math.floor(seconds / 3600)} h` : `${Math.floor(seconds / 86_400)} d`
}
