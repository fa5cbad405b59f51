import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PACKAGES } from '../scripts/make-departures.js'

const data = join(import.meta.dirname, '../data')
const script = join(import.meta.dirname, '../scripts/make-departures.js')
const readme = readFileSync(join(data, 'README.md'), 'utf8')
const csv = readFileSync(join(data, 'atl-departures-2001-03.csv'), 'utf8')

const [header, ...lines] = csv.trimEnd().split('\n')
const rows = lines.map((line) => {
  const [comesFrom, departs, departures] = line.split(',')
  return { comesFrom: comesFrom!, departs: departs!, departures: Number(departures) }
})

/** The local stamp as a count of hours; both stamps lie on one side of the clock change, so local hours are real ones. */
function hours(stamp: string): number {
  expect(stamp).toMatch(/^2001-03-\d\dT\d\d:00$/)
  return Date.parse(`${stamp}Z`) / 3_600_000
}

test('every shipped data file is described in data/README.md', () => {
  const files = readdirSync(data).filter((name) => name.endsWith('.csv'))
  expect(files).toContain('atl-departures-2001-03.csv')
  for (const file of files) expect(readme).toContain(`## ${file}`)
})

test('the departures of ATL have one row per hour of the week, without gaps', () => {
  expect(header).toBe('comes_from,departs,departures')
  expect(rows).toHaveLength(168)
  expect(csv).not.toContain('\r')
  expect(csv.endsWith('\n')).toBe(true)
  const monday = hours('2001-03-12T00:00')
  expect(rows.map((row) => hours(row.comesFrom))).toEqual(rows.map((_, index) => monday + index))
})

test('passengers come from two hours before the hour of departure on', () => {
  for (const row of rows) expect(hours(row.departs) - hours(row.comesFrom)).toBe(2)
})

test('the departures of ATL are whole numbers, none negative', () => {
  for (const line of lines) expect(line).toMatch(/,(0|[1-9]\d*)$/)
})

test('the departures of ATL have the counted values', () => {
  const from = rows.findIndex((row) => row.departs === '2001-03-14T05:00')
  expect(rows.slice(from, from + 8).map((row) => row.departures)).toEqual([0, 33, 17, 69, 23, 55, 32, 46])
  expect(rows.slice(-2).map((row) => row.departures)).toEqual([19, 6])
})

test('data/README.md gives the totals of the file', () => {
  const total = (day: string, stamp: 'comesFrom' | 'departs') =>
    rows.filter((row) => row[stamp].startsWith(day)).reduce((sum, row) => sum + row.departures, 0)
  const days = ['12', '13', '14', '15', '16', '17', '18', '19'].map((day) => `2001-03-${day}`)
  const byDeparts = days.map((day) => total(day, 'departs'))
  const byComesFrom = days.slice(0, 7).map((day) => total(day, 'comesFrom'))
  expect(readme).toContain(`| departures by \`departs\` | ${byDeparts.join(' | ')} | 4,828 |`)
  expect(readme).toContain(`| departures by \`comes_from\` | ${byComesFrom.join(' | ')} | | 4,828 |`)
  expect(byDeparts.reduce((sum, value) => sum + value)).toBe(4828)
})

test('data/README.md and the script name the packages of the script', () => {
  const install = `npm install --prefix DIR ${PACKAGES.join(' ')}`
  expect(readme).toContain(install)
  expect(readFileSync(script, 'utf8')).toContain(` * ${' '.repeat(4)}${install}`)
})

if (process.env.FLOWSIM_TEST === 'full') {
  test('the script makes the departures of ATL again, byte for byte', { timeout: 280_000 }, () => {
    const dir = mkdtempSync(join(tmpdir(), 'flowsim-data-'))
    try {
      const install = ['install', '--prefix', dir, '--no-audit', '--no-fund', '--ignore-scripts', ...PACKAGES]
      execFileSync('npm', install, { cwd: dir, stdio: 'pipe' })
      const made = execFileSync(process.execPath, [script, dir], { env: { ...process.env, TZ: 'Pacific/Chatham' } })
      expect(made.equals(readFileSync(join(data, 'atl-departures-2001-03.csv')))).toBe(true)
    } finally {
      rmSync(dir, { recursive: true, force: true })
    }
  })
}
