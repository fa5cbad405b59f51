import { civilMs } from '../../base/index.ts'

/** A stamp as read. */
export interface Stamp {
  /** Milliseconds since 1970: the instant, or the calendar time as if it were UTC when `local`. */
  readonly ms: number
  /** Whether the stamp says nothing of its offset. */
  readonly local: boolean
}

/** Reads one cell; undefined when it is no stamp of the format, or no time of the calendar. */
export type StampReader = (cell: string) => Stamp | undefined

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:(Z)|([+-])(\d{2}):(\d{2}))?)?$/i
const EPOCH = /^(-?)(\d{1,15})(?:\.(\d{1,9}))?$/
const TOKEN = /yyyy|MM|dd|HH|mm|ss|SSS/g

/** The first millisecond of year 1 and the last of year 9999: no stamp lies outside. */
const EARLIEST = civilMs({ year: 1, month: 1, day: 1 })!
const LATEST = civilMs({ year: 9999, month: 12, day: 31, hour: 23, minute: 59, second: 59 })! + 999

/** Reader of the stamps of a `timeFormat`, or undefined when the text is no format. */
export function stampReader(format: string): StampReader | undefined {
  const reader = format === 'iso' ? readIso : format.startsWith('epoch-') ? epochReader(format) : patternReader(format)
  if (reader === undefined) return undefined
  return (cell) => {
    const stamp = reader(cell)
    return stamp !== undefined && stamp.ms >= EARLIEST && stamp.ms <= LATEST ? stamp : undefined
  }
}

/** RFC 3339, or the same without offset (then local), with a space for T, without seconds, or a date alone. */
function readIso(cell: string): Stamp | undefined {
  const match = ISO.exec(cell)
  if (match === null) return undefined
  const [, year, month, day, hour, minute, second, fraction, utc, sign, hours, minutes] = match
  const ms = civil({ year, month, day, hour, minute, second, fraction })
  if (ms === undefined) return undefined
  if (utc !== undefined) return { ms, local: false }
  if (sign === undefined) return { ms, local: true }
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000
  return { ms: sign === '-' ? ms + offset : ms - offset, local: false }
}

/** Seconds or milliseconds since 1970, with or without a fraction. */
function epochReader(format: string): StampReader | undefined {
  const unitMs = new Map([
    ['epoch-s', 1000],
    ['epoch-ms', 1],
  ]).get(format)
  if (unitMs === undefined) return undefined
  return (cell) => {
    const match = EPOCH.exec(cell)
    if (match === null) return undefined
    const ms = Number(match[2]) * unitMs + fractionOf(match[3], unitMs)
    return { ms: match[1] === '-' ? -ms : ms, local: false }
  }
}

const FIELD_OF = new Map([
  ['yyyy', 'year'],
  ['MM', 'month'],
  ['dd', 'day'],
  ['HH', 'hour'],
  ['mm', 'minute'],
  ['ss', 'second'],
  ['SSS', 'fraction'],
])

/** Fixed-width digits where the tokens stand, the rest as written; T is the only letter that may stand for itself. */
function patternReader(format: string): StampReader | undefined {
  const fields = (format.match(TOKEN) ?? []).map((token) => FIELD_OF.get(token)!)
  const repeated = fields.some((field, i) => fields.indexOf(field) !== i)
  const dated = ['year', 'month', 'day'].every((field) => fields.includes(field))
  if (repeated || !dated || /[A-SU-Za-z]/.test(format.replace(TOKEN, ''))) return undefined
  const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
  const parts = format.split(TOKEN).map(literal)
  const digits = (format.match(TOKEN) ?? []).map((token) => `(\\d{${token.length}})`)
  const pattern = new RegExp(`^${parts.map((part, i) => part + (digits[i] ?? '')).join('')}$`)
  return (cell) => {
    const match = pattern.exec(cell)
    if (match === null) return undefined
    const ms = civil(Object.fromEntries(fields.map((field, i) => [field, match[i + 1]!])))
    return ms === undefined ? undefined : { ms, local: true }
  }
}

/** Digits of the parts of a calendar time; what is left out, or not written, is 0. */
type CivilDigits = Readonly<Record<string, string | undefined>>

function civil(digits: CivilDigits): number | undefined {
  const ms = civilMs({
    year: Number(digits['year']),
    month: Number(digits['month']),
    day: Number(digits['day']),
    hour: Number(digits['hour'] ?? 0),
    minute: Number(digits['minute'] ?? 0),
    second: Number(digits['second'] ?? 0),
  })
  return ms === undefined ? undefined : ms + fractionOf(digits['fraction'], 1000)
}

/** A fraction's digits in milliseconds. Dividing a whole number keeps whole milliseconds whole. */
function fractionOf(digits: string | undefined, unitMs: number): number {
  return digits === undefined ? 0 : Number(digits.padEnd(9, '0')) / (1_000_000_000 / unitMs)
}
